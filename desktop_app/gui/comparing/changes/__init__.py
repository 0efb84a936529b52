"""The list of changes beside the views."""

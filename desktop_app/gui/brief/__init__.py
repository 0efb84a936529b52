"""The brief for the meeting, as a page."""

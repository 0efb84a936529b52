"""The comparison tab: three views of one comparison, the list of its changes, and how a reader goes through them."""

"""Notes of the reader's own: the bar in which they are written."""

"""The views of text: the lines of a comparison in columns or as a redline."""

"""Text as it is matched: one folding and one finder for the window, the reader, the comparison and any index."""

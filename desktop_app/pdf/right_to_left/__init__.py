"""Pages in Arabic: from glyphs to rows, and from rows to lines in reading order."""

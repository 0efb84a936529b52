"""Pages in Arabic: glyphs to rows, rows to lines in the order of reading."""

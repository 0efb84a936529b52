"""What lasts: files written whole, settings and state, and where the program's own files lie."""

"""What a resolution asks of whom and by when, and what it cites; read off one, and compared between two."""

"""OpenDocument texts, made of the Word files that the program writes, with their tracked changes."""

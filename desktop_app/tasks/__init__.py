"""What the program does: read, compare, export, draw."""

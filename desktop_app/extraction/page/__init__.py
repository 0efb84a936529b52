"""A page as it is set: lines, rows, columns, margins, running heads and feet."""

"""What the comparison tab shows, worked out without Qt: runs of text, lines, counts, places and ticks."""

"""Which words differ between two paragraphs that belong together."""

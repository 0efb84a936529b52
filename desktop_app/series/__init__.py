"""From N versions of a resolution to the life of each of its paragraphs: when it came, changed, went, came back."""

"""Which paragraphs belong together, and which of them moved."""

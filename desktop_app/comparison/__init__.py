"""From two resolutions to their comparison: which paragraphs belong together, and what changed in them."""

"""Two resolutions become one comparison: which paragraphs belong together, and what changed in them."""

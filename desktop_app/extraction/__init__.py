"""From the lines of pages to a resolution: running heads, footnotes, paragraphs, structure, masthead."""

"""Lines of pages become a resolution: furniture, footnotes, paragraphs, structure, masthead."""

"""From rows to paragraphs: blocks, labels, kinds, headings, tables, footnotes, names, and warnings."""

"""What a resolution is: its paragraphs, footnotes and metadata, and the JSON that says so."""

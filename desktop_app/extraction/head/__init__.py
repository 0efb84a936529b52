"""What comes before the text: the masthead, the symbol, the agenda item, the title."""

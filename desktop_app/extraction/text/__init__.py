"""The text of a paragraph: words joined again at line ends, note marks, places; dates and ordinals in it."""

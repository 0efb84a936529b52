"""The words of a paragraph: whole again at line ends, with marks and places; dates and ordinals in them."""

"""Links by hand: choosing the partner of a paragraph."""

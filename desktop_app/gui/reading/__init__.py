"""The reading tab: the structure of one resolution beside its pages, tied both ways."""

"""Akoma Ntoso 3.0 of one resolution, in the shape in which the United Nations publishes its own (AKN4UN)."""

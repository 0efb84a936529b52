"""The ledger tab: what resolutions ask of whom by when, and what they cite, as tables."""

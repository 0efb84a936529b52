"""The view of pages: both versions as printed, side by side, with the changes marked on them."""

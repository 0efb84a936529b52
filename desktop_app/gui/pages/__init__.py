"""The page view: pages painted in a scroll area, with marks in page points. It knows nothing of resolutions."""

"""The library tab: a field, what was found with its facets, and the paragraph chosen with its page."""

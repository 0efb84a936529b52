"""Folders of resolutions in one index: searched by words, for agreed language, and for the version before."""

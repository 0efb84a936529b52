"""Declared settings, with versions and migrations."""

"""Resolute: reads United Nations resolutions and shows what changed between two versions."""

__version__ = "0.1.0"

"""Observance Viewer: an offline reader for UN resolutions and the observances that they proclaim."""

__version__ = "0.1.0"

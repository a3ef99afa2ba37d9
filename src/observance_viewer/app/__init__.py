"""Builds and connects everything: composition, start-up, command line, crash and log handling."""

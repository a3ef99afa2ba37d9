"""Bytes in, a resolution out; must not import Qt, storage or exports."""

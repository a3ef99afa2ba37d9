"""A resolution and its notes out, as bytes; must not import Qt, readers or storage."""

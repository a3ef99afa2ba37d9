"""Files that ship with the program, reached through `importlib.resources`; no code lives here."""

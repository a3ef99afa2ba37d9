"""Every SQL statement of the program; must not import Qt, readers or exports."""

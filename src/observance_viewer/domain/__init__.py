"""What the words of the field mean: frozen values and pure rules; standard library only, no I/O, no clock."""

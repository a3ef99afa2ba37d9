"""The commands of the command line, one module each; they print, and import no Qt."""

"""The servers that are compared. Each is a program of its own that listens on a socket it is given."""

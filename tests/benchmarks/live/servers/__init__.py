"""The comparators, each a program that listens on an open socket."""

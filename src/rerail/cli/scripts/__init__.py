"""The commands that look at runs and move them, over the API: for people at a terminal and for scripts."""

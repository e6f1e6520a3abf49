"""What stands before every request: who calls, from where, by which name, and how often."""

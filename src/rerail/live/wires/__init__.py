"""The wires that there are, and which one the settings ask for."""

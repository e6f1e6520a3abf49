"""How fast rerail's reads are, against one hand-written statement and against a usual server, over the same data."""

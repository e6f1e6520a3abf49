"""The only writer: numbers frames, keeps the projections, enqueues legs; and the plain reads of what was written."""

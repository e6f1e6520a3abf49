"""Fan-out of changes to subscribers: the bell, the hub and the streams."""

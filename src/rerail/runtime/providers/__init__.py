"""Public contracts and implementations of what performs a task."""

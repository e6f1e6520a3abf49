"""The processes of `up` and `serve`: each is started, watched over and stopped by the one that needs it."""

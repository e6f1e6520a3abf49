"""Answers that go on: WebSocket and server-sent events."""

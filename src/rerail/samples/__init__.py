"""Missions that really run and really fail, with their data: what a newcomer looks at first, and learns from."""

"""Benchmarks of the live side: many subscribers, against a bare route and Strawberry's own way."""

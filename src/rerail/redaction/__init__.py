"""Redaction: what a secret looks like and is called, which values are known, and how they are taken out."""

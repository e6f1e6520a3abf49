"""What callers need, declared beside the schema, and whether they have it."""

"""Who is asking: API tokens, tokens of an identity provider, and what is kept of what they did."""

CONNECTIONS = 4
"""With the database, at most, that a process lets callers in by: beside the pool that their statements go through."""

"""Who is asking: API tokens, tokens of an identity provider, and what is kept of what they did."""

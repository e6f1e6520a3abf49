"""The GraphQL face: schema, queries, mutations, subscriptions; no SQL and no rules."""

"""The schema: its types, queries, mutations and subscriptions. It knows nothing of transports."""

"""A GraphQL selection becomes one SQL statement that returns finished JSON."""

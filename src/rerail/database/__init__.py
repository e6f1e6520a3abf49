"""The only place that knows PostgreSQL: tables, engine, embedded server, listener, SQLSTATE to domain error."""

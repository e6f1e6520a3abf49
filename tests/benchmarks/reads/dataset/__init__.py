"""Data to read: as many runs as wanted, with what belongs to each, made inside PostgreSQL.

The rows are those that lists, details and replays read, and every constraint holds; but the frames are synthetic: they
were not told by the ledger, and folding them does not give the projections. `rerail verify` is not for these databases.
"""

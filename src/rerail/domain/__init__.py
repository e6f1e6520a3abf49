"""The rules of rerail: pure functions and frozen records, standard library only."""

"""Reporting: what a report's bundle holds, how it is built, and who is told of reports."""

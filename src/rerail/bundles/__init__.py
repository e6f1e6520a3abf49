"""Bundles: the evidence of a report as one archive: how it is written, redacted, and read again offline."""

"""The addresses of this machine that the samples reach."""

SAMPLES_TARGET = "127.0.0.1:8099"
"""Where `python -m rerail.samples.endpoint` serves, once somebody starts it."""

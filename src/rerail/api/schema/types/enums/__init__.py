"""The enums of the domain as the API shows them, with a description for every value."""

# Whoever imports one has all of them described.
from rerail.api.schema.types.enums import access, frames, guides, recovery, reports, runs, steps

__all__ = ["access", "frames", "guides", "recovery", "reports", "runs", "steps"]

"""Fingerprints: what failures that look alike have in common, and the id of the group that they make."""

import hashlib
import re
from uuid import UUID

from rerail.domain.failure import Fault

# What differs from one occurrence to the next: quoted values, paths and addresses, ids, numbers.
# The order counts: what stands earlier takes the whole of what a later part would take only pieces of.
_VARIABLE_PARTS = re.compile(
    r"""
      (?<!\w)'[^']*'  # not the apostrophe of "can't"
    | "[^"]*"
    | `[^`]*`
    | \b\w+://\S+
    | (?:/[\w.+-]+)+/?
    | (?<![^\W_])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w)
    | \b0x[0-9a-f]+\b
    | (?<![^\W_])[0-9a-f]{8,}(?![^\W_])  # also after a prefix, as in run_0190…
    | \d+(?:\.\d+)?
    """,
    re.IGNORECASE | re.VERBOSE,
)


def normalise(message: str) -> str:
    """The message with everything taken out that varies between two occurrences of the same failure."""
    return " ".join(_VARIABLE_PARTS.sub("…", message).split())


def fingerprint(fault: Fault, *, provider: str, task: str) -> str:
    """32 hex digits, equal for failures that look alike."""
    parts = (fault.cause.value, fault.code, provider, task, normalise(fault.message))
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:32]


def group_of(workspace: UUID, mark: str) -> UUID:
    """The id of the group of a fingerprint: known without a look at the database, so that whoever sees such a failure
    first writes the same group. Version 8, as RFC 9562 has it for ids of one's own making."""
    digest = int.from_bytes(hashlib.sha256(workspace.bytes + mark.encode()).digest()[:16])
    versioned = (digest & ~(0xF << 76) & ~(0b11 << 62)) | (8 << 76) | (0b10 << 62)
    return UUID(int=versioned)

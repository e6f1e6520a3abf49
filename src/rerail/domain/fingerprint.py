"""Fingerprints: what failures that look alike have in common, and the id of the group that they make."""

import hashlib
import re
from uuid import UUID

from rerail.domain.failure import Fault

_EXTENSIONS = (
    "csv|tsv|jsonl?|xml|ya?ml|txt|log|pdf|xlsx?|docx?|parquet|zip|t?gz|tar|bz2|xz|png|jpe?g|gif|svg|html?|md|sql|db"
    "|sqlite|py|sh|toml|ini|conf|env|bak|tmp|lock|pem"
)
_UNITS = "ns|[µu]s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?|b|bytes?|[kmgt]i?b"
_DAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?"
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_CLOCK = r"\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?"

# What differs from one occurrence to the next: quoted values, paths and addresses, ids, instants, numbers.
# The order counts: what stands earlier takes the whole of what a later part would take only pieces of. A part that
# begins with any word begins where the word does, so that a long text is not read again from each of its letters.
_VARIABLE_PARTS = re.compile(
    rf"""
      (?<!\w)'(?:[^'\\]|\\.)*'  # not the apostrophe of "can't"
    | "(?:[^"\\]|\\.)*"
    | `[^`]*`
    | \b\w+://\S+
    | (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<!\w)[a-z]:\\[^\s:*?"<>|,;]+
    | (?<![\w./-])[\w.-]+(?:/[\w.+-]+){{2,}}/?
    | (?<![\w./-])[\w.-]+/[\w.+-]*\.\w+
    | (?<![\w.])(?:~|\.\.?)?(?:/[\w.+@%=-]+)+/?
    | (?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:{_EXTENSIONS})(?![\w-])(?::\d+)*
    | (?<![\w.-])(?:localhost|[\w-]+(?:\.[\w-]+)+):\d{{1,5}}\b
    | \[[0-9a-f]*(?::[0-9a-f.]*){{2,}}(?:%\w+)?\](?::\d+)?
    | (?<![^\W_])[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}(?!\w)
    | \b\d{{4}}-\d\d-\d\d(?:[T ]{_CLOCK})?(?:\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?(?!\w)
    | \b{_DAY}\d\d?[\s-]{_MONTH}(?:[\s-]\d{{2,4}})?(?:\s{_CLOCK})?(?:\s(?:UTC|GMT))?\b
    | \b{_DAY}{_MONTH}\s+\d\d?\b(?:,?\s{_CLOCK})?(?:,?\s\d{{4}}\b)?
    | \b0x[0-9a-f]+\b
    | (?<![^\W_])(?=\d*[a-f])[0-9a-f]{{8,}}(?![^\W_])  # also after a prefix, as in run_0190…
    | (?<![^\W_])[a-z]*\d+[a-z]+\d[0-9a-z]*(?![^\W_])  # ids that are letters and digits in turn
    | (?:(?<![\w.])[-+])?\d+(?:[.,:]\d+)*(?:e[+-]?\d+)?(?:\s?(?:{_UNITS})(?!\w))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
# However many there were: "'a', 'b' and 'c'", "{'a': 1, 'b': 2}", "1 h 5 min".
_SEVERAL = re.compile(r"…(?:\s*[,;:]?\s*(?:(?:and|or)\s+)?…)+")


_READ = 4_000
"""Characters of a message that are looked at. Quotes that never close make each of them cost as much as all of them."""
_COMPARED = 1_000
"""Characters that count after that: two messages differ in length before what varies is taken out."""


def normalise(message: str) -> str:
    """The message with everything taken out that varies between two occurrences of the same failure."""
    without = _VARIABLE_PARTS.sub("…", message[:_READ])
    return " ".join(_SEVERAL.sub("…", without).split())[:_COMPARED]


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

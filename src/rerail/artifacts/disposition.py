"""The `Content-Disposition` header of a download (RFC 6266), safe for any name."""

import re
from urllib.parse import quote

# Folder separators, so that a name never leads a careless client elsewhere; control characters; line separators; marks
# that turn the direction of text, so that "gpj.exe" reads "exe.jpg"; halves of surrogate pairs, which UTF-8 has not.
_UNSAFE = re.compile("[/\\\\\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9 !#$&'()+,.;=@^_`{}~\[\]-]")
_ATTR_CHAR = "!#$&+-.^_`|~"  # RFC 5987, besides letters and digits


def safe_name(name: str) -> str:
    """A file name that stays in its folder and on its line; other characters are kept as they are."""
    safe = _UNSAFE.sub("_", name)
    return safe if safe.strip(" .") else "artifact"


def attachment(name: str) -> str:
    """The header's value: the whole name for clients that know RFC 5987, a plain one for those that do not."""
    safe = safe_name(name)
    return f"attachment; filename=\"{_NOT_PLAIN.sub('_', safe)}\"; filename*=UTF-8''{quote(safe, safe=_ATTR_CHAR)}"

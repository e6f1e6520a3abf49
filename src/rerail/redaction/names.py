"""What is called a secret: names of members, headers and variables, and the values that stand behind them in a text."""

import re

_KEY_WORDS = frozenset(
    {
        "password",
        "passwords",
        "passwd",
        "pwd",
        "pass",
        "passphrase",
        "passcode",
        "secret",
        "secrets",
        "token",
        "authorization",
        "credential",
        "credentials",
        "cookie",
        "cookies",
        "bearer",
        "jwt",
        "otp",
        "auth",
        "apikey",
    }
)
_KEY_ENDS = re.compile(
    r"(?:api|access|account|private|secret|signing|encryption|ssh)key(?:id)?$|sessionid$|connectionstring$|password$"
)
_COUNTS = frozenset({"count", "counts", "limit", "usage", "budget", "type"})
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")

_NAME = re.compile(
    r"(?i)(?:passw(?:or)?d|passphrase|passcode|pwd|secret|token(?-i:(?![a-z]))|authorization|credential|cookie|bearer"
    r"|(?:api|access|account|private|secret|signing|encryption|ssh)[_-]?key|connection[_-]?string|session[_-]?id"
    r"|(?<![a-z])auth(?![a-z]))(?![_-]?(?:count|limit|usage|budget|type))[\w.-]{0,40}"
)
_ASSIGNED = r"\\*[\"']?\s{0,4}(?:=>|[:=]{1,3})\s{0,4}"
_BEFORE = 80
"""How many characters before a name are looked at, to see in what kind of text it stands."""
_AT_LINE_START = re.compile(r"(?:^|\n)[ \t-]*(?:export\s+|set\s+)?[\w.-]*\Z")
_OPTION = re.compile(r"(?:^|[\s\"'])--?[\w-]*\Z")
_ELEMENT = re.compile(r"<[\w:.-]*\Z")

_REST_OF_LINE = re.compile(r"[ \t]*[:=][ \t]*(?P<secret>\S[^\r\n]*)")
# To the closing quotation mark, which may stand behind backslashes (63 in JSON that was put into JSON six times) and
# may have been cut off.
_QUOTED = re.compile(
    rf"{_ASSIGNED}(?=(?P<mark>\\{{0,63}}[\"']))(?P=mark)(?P<secret>(?:(?!(?P=mark))(?:\\[^\r\n]|[^\r\n\\]))+)"
)
_WORD = re.compile(rf"{_ASSIGNED}(?P<secret>(?:(?:bearer|basic|digest|token)\s+)?[^\s\"'&<>]+)", re.IGNORECASE)
_OPTION_VALUE = re.compile(r"[ \t=]+(?P<mark>[\"'])?(?P<secret>(?(mark)(?:(?!(?P=mark))[^\r\n])+|\S+))")
_ELEMENT_VALUE = re.compile(r"(?:\s[^<>]{0,200})?>(?P<secret>[^<]+)")


def is_secret_name(name: str) -> bool:
    """Whether a member, a header or a label of this name holds a secret: `apiKey`, `DB_PASSWORD`, `Set-Cookie`."""
    words = [word.lower() for word in _WORDS.findall(name)]
    if words and words[-1] in _COUNTS:
        return False
    return not _KEY_WORDS.isdisjoint(words) or _KEY_ENDS.search("".join(words)) is not None


HINTS = (
    *("passw", "passphrase", "passcode", "pwd", "secret", "token", "authorization", "credential", "cookie", "bearer"),
    *("api", "access", "account", "private", "signing", "encryption", "ssh", "connection", "session", "auth"),
)
"""What names of secrets begin with, in small letters: a text without any of them calls nothing a secret."""


def named_span(text: str, at: int) -> tuple[int, int] | None:
    """Where the value stands that a text calls a secret by the name at a place: `password=…`, `"apiKey": "…"`,
    `--token …`."""
    name = _NAME.match(text, at)
    if name is None:
        return None
    before, end = text[max(0, name.start() - _BEFORE) : name.start()], name.end()
    for fits, value in (
        (_AT_LINE_START.search(before) and _starts_line(text, name.start()), _REST_OF_LINE),
        (True, _QUOTED),
        (True, _WORD),
        (_OPTION.search(before), _OPTION_VALUE),
        (_ELEMENT.search(before), _ELEMENT_VALUE),
    ):
        found = value.match(text, end) if fits else None
        if found is not None:
            return found.span("secret")
    return None


def _starts_line(text: str, at: int) -> bool:
    """Whether what was seen as the start of a line is one, and not where the characters before were cut."""
    return at <= _BEFORE or "\n" in text[at - _BEFORE : at]

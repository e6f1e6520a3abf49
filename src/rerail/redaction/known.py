"""Known secrets: the forms that their values take in texts, and what is left of a text without them."""

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from urllib.parse import quote, unquote, urlsplit

from rerail.redaction.recogniser import Span

TAKEN_OUT = "[redacted]"
"""What stands in a secret's place."""

SHORTEST_KNOWN = 6
_SHORTEST_LETTERS = 8
"""Shorter ones are taken out where they are named, and not looked for elsewhere: they would be found in any word."""
_SHORTEST_CUT = 8
_SHORTEST_LINE = 16
_CODED_LETTER = re.compile(r"\\u([0-9a-f]{4})")
_CODED_BYTE = re.compile(r"%[0-9A-F]{2}")
_LEFT_IN_ADDRESSES = ("", "/", "!'()*", "!'()*;,/?:@&=+$#")
"""What Python leaves as it is in a part of an address and in its path; what JavaScript does in a part and a whole."""
_OF_A_COOKIE = frozenset(
    {"expires", "max-age", "domain", "path", "samesite", "priority", "secure", "httponly", "partitioned"}
)
_LINES = re.compile(r"[\r\n]+|(?:\\[rn])+|-{5}[A-Z0-9 ]+-{5}")


class Finder:
    """Finds secrets that are known, in the forms that they take in JSON and in addresses."""

    def __init__(self, known: Iterable[str]) -> None:
        forms = {form for secret in known for form in written_forms(secret)}
        self._secrets = sorted(forms, key=lambda form: (-len(form), form))

    def take_out(self, text: str) -> tuple[str, int]:
        """The text without them, and how many there were."""
        times = 0
        for secret in self._secrets:
            if secret in text:
                times += text.count(secret)
                text = text.replace(secret, TAKEN_OUT)
        # Titles, and the pieces of long log lines, begin and end where they happened to be cut.
        for secret in self._secrets:
            if (start := cut_at_end(text, secret)) is not None:
                text, times = text[:start] + TAKEN_OUT, times + 1
            if (end := cut_at_start(text, secret)) is not None:
                text, times = TAKEN_OUT + text[end:], times + 1
        return text, times


def without(text: str, found: Sequence[Span]) -> str:
    """The text with a mark in place of what was found in it, in order."""
    parts, at = [], 0
    for span in found:
        parts += [text[at : span.start], TAKEN_OUT]
        at = span.end
    return "".join((*parts, text[at:])) if parts else text


def lines_of(secret: str) -> list[str]:
    """A key in several lines may stand in several lines of a log as well, or behind one another."""
    return [line for line in _LINES.split(secret) if len(line) >= _SHORTEST_LINE and line != secret]


def cookies_in(header: str) -> list[str]:
    """The values of the cookies in a header, which may stand elsewhere without their names. Source: RFC 6265, 4."""
    pairs = [pair.strip().partition("=") for pair in header.split(";")]
    return [value.split()[0].strip('"') for name, _, value in pairs if value and name.lower() not in _OF_A_COOKIE]


def written_forms(secret: str) -> Iterator[str]:
    """As it was found, as it was meant where it stood in JSON or in an address, and as both would write that."""
    meant = {secret, unquote(secret)}
    with suppress(ValueError):
        meant.add(str(json.loads(f'"{secret}"')))
    for plain in meant:
        if is_long_enough(plain):
            yield plain
            yield json.dumps(plain)[1:-1]
            yield json.dumps(plain, ensure_ascii=False)[1:-1]
            yield quote(plain, safe="", errors="replace")


def coded_forms(secret: str) -> Iterator[str]:
    """Every form in which the value of a secret is looked for: written as by `written_forms`, and as the libraries of
    other languages write JSON, addresses and HTML, in base64, in hexadecimal digits, and as Python shows it; of an
    address with a password the password as well."""
    parts = [secret, secret.strip(), *lines_of(secret)]
    with suppress(ValueError):
        if password := urlsplit(secret).password:
            parts += [password, unquote(password)]
    for part in dict.fromkeys(parts):
        if not is_long_enough(part):
            continue
        yield from written_forms(part)
        yield from _in_json(part)
        yield from _in_addresses(part)
        yield from _in_html(part)
        yield repr(part)[1:-1]
        data = part.encode(errors="replace")
        yield data.hex()
        yield data.hex().upper()
        yield from _in_base64(data)


def _in_json(text: str) -> Iterator[str]:
    """With what some escape and others do not: letters beyond ASCII, `/`, and what HTML would take for its own. Within
    JSON that is itself a text of JSON, as in what servers log of each other, too."""
    for ascii_alone in (True, False):
        plain = json.dumps(text, ensure_ascii=ascii_alone)[1:-1]
        for form in (plain, plain.replace("/", "\\/"), _escaped_for_html(plain)):
            yield form
            yield _CODED_LETTER.sub(lambda found: "\\u" + found[1].upper(), form)
            yield json.dumps(form)[1:-1]


def _escaped_for_html(text: str) -> str:
    return "".join(f"\\u{ord(letter):04x}" if letter in "<>&" else letter for letter in text)


def _in_addresses(text: str) -> Iterator[str]:
    for safe in _LEFT_IN_ADDRESSES:
        form = quote(text, safe=safe, errors="replace")
        for each in (form, form.replace("%20", "+")):
            yield each
            yield _CODED_BYTE.sub(lambda found: found[0].lower(), each)


def _in_html(text: str) -> Iterator[str]:
    whole = html.escape(text)
    yield whole
    yield whole.replace("&#x27;", "&#39;")
    yield whole.replace("&#x27;", "&apos;")
    yield html.escape(text, quote=False)


def is_long_enough(secret: str) -> bool:
    """Whether it can be looked for without finding it in ordinary words."""
    least = _SHORTEST_LETTERS if secret.isalpha() or secret.isdecimal() else SHORTEST_KNOWN
    return len(secret) >= least and secret != TAKEN_OUT


def _in_base64(data: bytes) -> Iterator[str]:
    """What base64 makes of the bytes wherever they stand in what is coded: at its start, or one or two bytes behind a
    multiple of three. Letters that depend on what stands beside them are left out."""
    for before in range(3):
        coded = base64.b64encode(bytes(before) + data).decode()
        sure = coded[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(sure) >= _SHORTEST_LETTERS:
            yield sure
            yield sure.replace("+", "-").replace("/", "_")


def cut_at_end(text: str, secret: str) -> int | None:
    """Where the first part of the secret begins with which the text ends."""
    at = text.find(secret[:_SHORTEST_CUT], max(0, len(text) - len(secret) + 1))
    while at >= 0:
        if secret.startswith(text[at:]):
            return at
        at = text.find(secret[:_SHORTEST_CUT], at + 1)
    return None


def cut_at_start(text: str, secret: str) -> int | None:
    """Where the last part of the secret ends with which the text begins."""
    end = text.rfind(secret[-_SHORTEST_CUT:], 0, len(secret) - 1)
    while end >= 0:
        if secret.endswith(text[: end + _SHORTEST_CUT]):
            return end + _SHORTEST_CUT
        end = text.rfind(secret[-_SHORTEST_CUT:], 0, end + _SHORTEST_CUT - 1)
    return None

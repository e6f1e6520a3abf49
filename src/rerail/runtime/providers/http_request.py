"""The settings of the provider `http`, and the request that they make."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson

from rerail.domain.errors import Violation
from rerail.runtime.definition.durations import DURATION_SCHEMA
from rerail.runtime.providers.http_errors import SAFE_METHODS
from rerail.runtime.providers.settings import duration_setting, invalid_setting, is_literal

DEFAULT_TIMEOUT = 30.0
DEFAULT_MAX_BYTES = 16 * 1024 * 1024
MOST_REDIRECTS = 10
SHOWN_HEADERS = ("content-type", "content-length", "date", "etag", "last-modified", "location", "retry-after", "server")

_METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]
_STATUS = {
    "type": ["integer", "string"],
    "minimum": 100,
    "maximum": 599,
    "pattern": "^[1-5](xx|[0-9]{2})(-[1-5][0-9]{2})?$",
}
_EXPECT = {
    "type": ["integer", "string", "array"],
    "minimum": 100,
    "maximum": 599,
    "pattern": _STATUS["pattern"],
    "items": _STATUS,
    "description": 'Statuses that count as success: 200, "2xx", "200-204", or a list of these. "2xx" by default.',
}
_URL = {"type": "string", "minLength": 1, "maxLength": 8_000}
_SCALARS = {"type": ["string", "number", "boolean"]}

SETTINGS_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["url"],
    "properties": {
        "method": {"enum": _METHODS, "description": "GET by default."},
        "url": {**_URL, "description": "Where the request goes: http:// or https://."},
        "headers": {"type": "object", "additionalProperties": _SCALARS, "description": "Headers of the request."},
        "query": {
            "type": "object",
            "additionalProperties": {"type": ["string", "number", "boolean", "array"], "items": _SCALARS},
            "description": "Added to the address; a list repeats its name.",
        },
        "json": {"description": "The body, sent as JSON."},
        "body": {"type": "string", "description": "The body, sent as text in UTF-8."},
        "expect": _EXPECT,
        "redirects": {
            "type": "integer",
            "minimum": 0,
            "maximum": MOST_REDIRECTS,
            "description": "How many redirects are followed, of GET, HEAD and OPTIONS alone: none by default. Each "
            "target is checked as the first one is; headers are sent on within the same origin only.",
        },
        "timeout": {
            **DURATION_SCHEMA,
            "description": "How long connecting, then answering, may take: 30s by default.",
        },
        "idempotencyKey": {
            "type": "boolean",
            "description": "Whether requests that may change something carry the header Idempotency-Key, equal for "
            "all attempts of the step. True by default.",
        },
        "response": {
            "type": "object",
            "description": "What becomes of the answer's body.",
            "additionalProperties": False,
            "properties": {
                "as": {
                    "enum": ["auto", "json", "text", "none"],
                    "description": "What the body becomes in the outputs; auto: JSON if the server says so, else text.",
                },
                "artifact": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200,
                    "description": "The body is written to an artifact of this name instead.",
                },
                "maxBytes": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "A longer answer is an error. 16 MiB by default, no limit for an artifact.",
                },
            },
        },
        "probe": {
            "type": "object",
            "description": "How to ask whether the server is there again, without side effects.",
            "additionalProperties": False,
            "properties": {
                "method": {"enum": ["HEAD", "GET", "OPTIONS"], "description": "HEAD by default."},
                "url": {**_URL, "description": "The task's own url by default."},
                "expect": {**_EXPECT, "description": "By default whatever is no server error counts as up."},
            },
        },
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Statuses that count as success, as ranges."""

    ranges: tuple[tuple[int, int], ...]

    def __contains__(self, status: int) -> bool:
        return any(low <= status <= high for low, high in self.ranges)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSettings:
    """Settings once every expression is resolved. `max_bytes` is None for no limit, `timeout` in seconds."""

    method: str
    url: httpx.URL
    headers: httpx.Headers = field(repr=False)
    content: bytes | None = field(repr=False)
    expect: Expected
    timeout: float
    response: str
    artifact: str | None
    max_bytes: int | None
    redirects: int = 0


def read_settings(settings: Mapping[str, Any], *, idempotency_key: str) -> HttpSettings:
    """Settings that have passed the schema. Raises InputError for an address that is none."""
    found = settings_problems(settings)
    if found:
        raise invalid_setting(*found)
    method = settings.get("method", "GET")
    headers = _headers(settings.get("headers", {}))
    content: bytes | None = None
    if "json" in settings:
        content = orjson.dumps(settings["json"])
        headers.setdefault("content-type", "application/json")
    elif "body" in settings:
        content = settings["body"].encode()
        headers.setdefault("content-type", "text/plain; charset=utf-8")
    if method not in SAFE_METHODS and settings.get("idempotencyKey", True):
        headers.setdefault("idempotency-key", idempotency_key)
    response = settings.get("response", {})
    artifact = response.get("artifact")
    timeout = duration_setting(settings, "timeout")
    return HttpSettings(
        method=method,
        url=_url(settings["url"], settings.get("query", {})),
        headers=headers,
        content=content,
        expect=read_expected(settings.get("expect", "2xx")),
        timeout=timeout or DEFAULT_TIMEOUT,
        response=response.get("as", "auto"),
        artifact=artifact,
        max_bytes=response.get("maxBytes", None if artifact else DEFAULT_MAX_BYTES),
        redirects=settings.get("redirects", 0),
    )


def settings_problems(settings: Mapping[str, Any]) -> list[Violation]:
    """What the schema cannot say of settings whose expressions need not be resolved yet."""
    found = []
    if "json" in settings and "body" in settings:
        found.append(Violation(("body",), "a request has one body: json or body"))
    if settings.get("redirects") and settings.get("method", "GET") not in SAFE_METHODS:
        found.append(Violation(("redirects",), "only GET, HEAD and OPTIONS are sent on: they change nothing"))
    for path in (("url",), ("probe", "url")):
        url = settings.get("probe", {}).get("url") if len(path) == 2 else settings["url"]
        problem = url_problem(url) if is_literal(url) else None
        if problem is not None:
            found.append(Violation(path, problem))
    return found


def _url(text: str, query: Mapping[str, Any]) -> httpx.URL:
    added = [
        (name, _word(item)) for name, value in query.items() for item in (value if isinstance(value, list) else [value])
    ]
    url = httpx.URL(text)
    return url.copy_with(params=[*url.params.multi_items(), *added]) if added else url


def url_problem(text: str) -> str | None:
    """What is wrong with an address, without repeating it: it may hold a password."""
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as error:
        return f"is not an address: {error}"
    if url.scheme not in ("http", "https") or not url.host:
        return "is not an address: it must begin with http:// or https:// and a host"
    return None


def read_expected(value: int | str | list[int | str]) -> Expected:
    return Expected(ranges=tuple(_range(str(item)) for item in (value if isinstance(value, list) else [value])))


def shown_headers(headers: httpx.Headers) -> dict[str, str]:
    """The headers that are safe to record."""
    return {name: headers[name][:500] for name in SHOWN_HEADERS if name in headers}


def _range(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    if low.endswith("xx"):
        return int(low[0]) * 100, int(low[0]) * 100 + 99
    return int(low), int(high or low)


def _headers(given: Mapping[str, Any]) -> httpx.Headers:
    headers = httpx.Headers()
    for name, value in given.items():
        word = _word(value)
        if not re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", name):
            raise invalid_setting(Violation(("headers", name), "is not the name of a header"))
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", word):
            raise invalid_setting(Violation(("headers", name), "holds a line break or another control character"))
        headers[name] = word
    return headers


def _word(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()

"""What no answer may show, whoever asked for what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.adversity.fuzz.answers import Answer

_INTERNAL = frozenset({"internal_error", "database_unavailable", "timeout"})
_GOING_ON = frozenset({1011, 1012})
"""Close codes that say that the server had an error, or is gone. Not 1006: whoever still sends when a connection is
closed for what they sent may miss the reason."""
_TOLD = re.compile(
    r"Traceback \(most recent|\bFile \"/|site-packages|\.py\b\"?, line|/usr/lib|/proc/|/tmp/"
    r"|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE)\b[^\n]*\b(FROM|VALUES|SET|jsonb?|uuid)\b"
    r"|syntax error at or near|violates (check|foreign key|unique|not-null)|(relation|column) \"[^\"]*\" (does|of)"
    r"|asyncpg|psycopg|sqlalchemy|strawberry|starlette|uvicorn|(?:Attribute|Key|Type|Index|Value|Recursion)Error"
    r"|object at 0x[0-9a-f]+|postgresql://",
)
_SHOWN = 200


class FoundError(AssertionError):
    """Something that must not be. `kind` is the same for what has the same cause."""

    def __init__(self, kind: str, told: str) -> None:
        super().__init__(f"{kind}: {told}")
        self.kind = kind
        self.told = told


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """`secrets` and `places` may stand in no answer at all; in what is an error, nothing of the inside may."""

    secrets: Sequence[str]
    places: Sequence[str]

    def judge(self, answer: Answer, asked: str) -> None:
        """Raises FoundError. What the caller has sent may be told back."""
        if 500 <= answer.status < 600 or answer.status in _GOING_ON:
            raise FoundError(f"status {answer.status}", _shown(answer.bodies))
        for body in answer.bodies:
            self._look_for_secrets(body)
        for error in _errors(answer):
            code = (error.get("extensions") or {}).get("code") if isinstance(error, dict) else None
            if code in _INTERNAL:
                raise FoundError(f"{code} at {_place(error)}", str(error)[:_SHOWN])
            self.look(str(error.get("message", "")) if isinstance(error, dict) else str(error), asked)
        if answer.status >= 400:
            # Of a WebSocket the reason of its close, which comes last: what came before is data, or an error.
            for body in answer.bodies[-1:] if answer.status >= 1_000 else answer.bodies:
                self.look(body, asked)

    def look(self, text: str, asked: str) -> None:
        """At a text that the server makes of its own. Raises FoundError."""
        for found in _TOLD.finditer(text):
            if found[0] not in asked:
                raise FoundError(f"leaked {found[0][:40]!r}", text[:_SHOWN])
        for place in self.places:
            if place in text and place not in asked:
                raise FoundError("leaked a path", text[:_SHOWN])

    def _look_for_secrets(self, body: str) -> None:
        if any(secret in body for secret in self.secrets):
            raise FoundError("leaked a secret", "an answer holds a secret of the server")


def _errors(answer: Answer) -> Iterator[Any]:
    """Of GraphQL, wherever a transport puts them."""
    for payload in answer.payloads():
        for holder in (payload, payload.get("payload") if isinstance(payload, dict) else None):
            if isinstance(holder, dict) and isinstance(holder.get("errors"), list):
                yield from holder["errors"]
            elif isinstance(holder, list):
                yield from holder


def _place(error: dict[str, Any]) -> str:
    return ".".join("*" if isinstance(part, int) else str(part) for part in error.get("path") or ()) or "the request"


def _shown(bodies: Sequence[str]) -> str:
    return " ".join(bodies)[:_SHOWN]

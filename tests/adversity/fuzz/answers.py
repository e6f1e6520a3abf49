"""What comes back of a request, whatever it went over."""

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back: `status` is that of HTTP, or the close code of a WebSocket; `bodies` its texts."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    bodies: Sequence[str] = ()
    seconds: float = 0.0

    def payloads(self) -> Iterator[Any]:
        """The texts that are JSON, decoded."""
        for body in self.bodies:
            with contextlib.suppress(ValueError):
                yield json.loads(body)

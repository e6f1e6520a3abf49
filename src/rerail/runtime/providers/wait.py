"""The provider `wait`: a task that is done after a time, or at an instant."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from rerail.domain.errors import Violation
from rerail.domain.mission import Task
from rerail.runtime.definition.durations import DURATION_SCHEMA
from rerail.runtime.provider import Call, Outcome, Permissions, Probe, Until
from rerail.runtime.providers.settings import duration_setting, invalid_setting, is_literal, require_settings

_ONE = "a wait has either for or until"
_AWARE = 'is not an instant: write a date, a time and an offset, as in "2030-01-31T08:00:00Z"'


class WaitProvider:
    """Waits without holding a worker. An instant that has passed is done at once."""

    name = "wait"
    settings_schema: Mapping[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "for": {**DURATION_SCHEMA, "description": 'How long, from the moment the step starts: "10s", "2h".'},
            "until": {"type": "string", "description": "Until when: an instant as in 2030-01-31T08:00:00Z."},
        },
    }

    def __init__(self, permissions: Permissions | None = None) -> None:
        del permissions  # waiting takes none

    def check(self, task: Task) -> Sequence[Violation]:
        until = task.settings.get("until")
        if is_literal(until) and _instant(until) is None:
            return [Violation(("until",), _AWARE)]
        return [] if len(task.settings) == 1 else [Violation((), _ONE)]

    async def perform(self, call: Call) -> Outcome:
        require_settings(self.settings_schema, call.settings)
        if len(call.settings) != 1:
            raise invalid_setting(Violation((), _ONE))
        delay = duration_setting(call.settings, "for")
        if delay is not None:
            instant = datetime.now(UTC) + timedelta(seconds=delay)
            reason = f"Waits {call.settings['for']}{'' if isinstance(call.settings['for'], str) else ' s'}."
        else:
            found = _instant(call.settings["until"])
            if found is None:
                raise invalid_setting(Violation(("until",), _AWARE))
            instant, reason = found, f"Waits until {call.settings['until']}."
        return Until(instant=instant, reason=reason, outputs={"until": instant.isoformat()})

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task, settings
        return Probe(True, "Waiting depends on nothing outside.")


def _instant(text: Any) -> datetime | None:
    try:
        instant = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return instant if instant.tzinfo is not None else None

"""The provider `review`: a person decides."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from rerail.domain.errors import Violation
from rerail.domain.mission import Task
from rerail.runtime.definition.durations import DURATION_SCHEMA
from rerail.runtime.provider import AskReview, Call, Outcome, Permissions, Probe
from rerail.runtime.providers.settings import duration_setting, require_settings


class ReviewProvider:
    """Asks a question and holds no worker until a person has decided, or the time for it has run out."""

    name = "review"
    settings_schema: Mapping[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["question"],
        "properties": {
            "question": {
                "type": "string",
                "minLength": 1,
                "maxLength": 4_000,
                "description": "What the person is asked to decide.",
            },
            "expiresIn": {
                **DURATION_SCHEMA,
                "description": 'How long there is to decide, such as "3d"; without it, for ever.',
            },
        },
    }

    def __init__(self, permissions: Permissions | None = None) -> None:
        del permissions  # asking takes none

    def check(self, task: Task) -> Sequence[Violation]:
        del task  # the schema says it all
        return ()

    async def perform(self, call: Call) -> Outcome:
        require_settings(self.settings_schema, call.settings)
        within = duration_setting(call.settings, "expiresIn")
        expires_at = None if within is None else datetime.now(UTC) + timedelta(seconds=within)
        return AskReview(question=call.settings["question"], expires_at=expires_at)

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task, settings
        return Probe(None, "Whether a person is there to decide cannot be told.")

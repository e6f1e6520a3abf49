"""Rules of a mission's names and durations that its JSON Schema cannot say well."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rerail.domain.errors import Violation
from rerail.runtime.definition.durations import seconds

MAX_KEY = 64
_KEY = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
# Words that CEL keeps for itself: `steps.in` could not be written.
_RESERVED = frozenset({"in", "true", "false", "null"})


def key_violations(value: Mapping[str, Any]) -> Iterator[Violation]:
    """Keys of tasks that no expression could name, durations out of bounds, artifacts promised twice."""
    for key, task in value["tasks"].items():
        path = ("tasks", key)
        if not _KEY.fullmatch(key) or len(key) > MAX_KEY:
            yield Violation(path, f"a task's key is a small letter, then small letters, digits or _, at most {MAX_KEY}")
        elif key in _RESERVED:
            yield Violation(path, f'"{key}" is a word of the expression language: give the task another key')
        if "timeout" in task and seconds(task["timeout"]) == 0:
            yield Violation((*path, "timeout"), "must be longer than nothing")
        before = set[str]()
        for index, name in enumerate(task.get("artifacts", [])):
            if name in before:
                yield Violation((*path, "artifacts", str(index)), f'"{name}" stands here twice')
            before.add(name)

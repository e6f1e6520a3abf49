"""What drawn documents name: ids of everything in the world and of some things that are not, cursors of every list."""

import base64
from collections.abc import Mapping, Sequence
from functools import cache
from uuid import UUID

from .naive import answer_naively
from .world import ELSEWHERE, HERE, RUNS, run_id, step_id, uid
from .world_audit import TOKENS
from .world_groups import group_id
from .world_jobs import job_id

RUN_NUMBERS = range(RUNS + 3)
# What a failed run has: most is known of these.
RICH = (3, 9, 15, 21, 4, 1)


def _shown(kind: str, *ids: UUID) -> list[str]:
    return [f"{kind}_{each.hex}" for each in ids]


RUNS_KNOWN = _shown("run", *map(run_id, RUN_NUMBERS))
# Runs are compared within a mission: those of odd numbers are of one.
OF_ONE_MISSION = _shown("run", *map(run_id, range(1, RUNS, 2)))
BY_KIND: Mapping[str, list[str]] = {
    "run": RUNS_KNOWN,
    "step": _shown("step", *(step_id(run, position) for run in (*RICH, 25) for position in range(5))),
    "attempt": _shown("attempt", *(uid(4, run, position, 1 + run % 2) for run in RICH for position in range(4))),
    "frame": [f"frame_{run_id(run).hex}{number:08x}" for run in (*RICH, 25) for number in (1, 2, 5, 11, 99)],
    "artifact": _shown("artifact", *(uid(5, run, position) for run in RICH for position in range(4)), uid(10, 9)),
    "mission": _shown("mission", *(uid(3, number) for number in range(1, 6))),
    "review": _shown("review", uid(6, 8), uid(6, 10), uid(6, 99)),
    "report": _shown("report", uid(7, 9), uid(7, 21), uid(7, 99)),
    "group": _shown("group", *map(group_id, range(1, 7))),
    "job": _shown("job", *map(job_id, range(1, 9))),
    "guide": ["guide_replay", "guide_effects", "guide_none"],
    "workspace": _shown("workspace", HERE, ELSEWHERE),
}
IDS: Mapping[str, tuple[list[str], ...]] = {
    "node.id": tuple(BY_KIND.values()),
    "nodes.ids": tuple(BY_KIND.values()),
    "run.id": (*[RUNS_KNOWN] * 20, BY_KIND["step"]),
    "report.id": (*[BY_KIND["report"]] * 20, RUNS_KNOWN),
    "recoveryJob.id": (*[BY_KIND["job"]] * 20, RUNS_KNOWN),
    "a": (*[OF_ONE_MISSION] * 5, RUNS_KNOWN),
    "b": (*[OF_ONE_MISSION] * 5, RUNS_KNOWN),
    "run": (RUNS_KNOWN,),
    "failureGroup": (BY_KIND["group"],),
    "group": (BY_KIND["group"],),
    "token": ([f"token_{token.hex}" for token in TOKENS if token] + [f"token_{1:032x}"],),
}
"""What may stand in an argument or a member; of several kinds, one is drawn. Some are refused there."""

_RUN = f'it: run(id: "{RUNS_KNOWN[4]}")'
_GROUP = f'it: node(id: "{BY_KIND["group"][3]}")'
_JOB = f'it: recoveryJob(id: "{BY_KIND["job"][1]}")'
_PAGE = "{ edges { cursor } }"


@cache
def cursors(order: str) -> Mapping[str, Sequence[str]]:
    """The cursors of real pages in that order, as the reference writes them; each with those that have their nulls in
    the same place."""
    match order.split("."):
        case ["runs", "ID", _]:
            asked = f"{_GROUP} {{ ... on FailureGroup {{ it: runs {_PAGE} }} }}"
        case ["runs", field, direction]:
            asked = f"it: runs(orderBy: {{field: {field}, direction: {direction}}}) {_PAGE}"
        case ["recoveryJobRuns"]:
            asked = f"{_JOB} {{ it: runs {_PAGE} }}"
        case ["steps" | "frames" | "artifacts" as name]:
            asked = f"{_RUN} {{ it: {name} {_PAGE} }}"
        case [name]:
            asked = f"it: {name} {_PAGE}"
        case _:
            raise ValueError(order)
    page = answer_naively(f"{{ {asked} }}", {})["it"]
    found = [edge["cursor"] for edge in page.get("it", page)["edges"]]
    return {text: [each for each in found if _has_null(each) == _has_null(text)] for text in found}


def _has_null(cursor: str) -> bool:
    return b"null" in base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))

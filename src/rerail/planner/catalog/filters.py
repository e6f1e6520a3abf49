"""Filters: what each of their members demands of a row."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from rerail.domain.frame import Severity
from rerail.domain.identity import InvalidIdError, Kind, parse_as
from rerail.domain.step import StepStatus
from rerail.domain.timeline import UNMARKED
from rerail.planner.catalog.sources import OURS
from rerail.planner.entries import Condition, Convert, Filter, Negation
from rerail.planner.paths import (
    Indexed,
    IndexedEvery,
    Path,
    Ranged,
    Searched,
    any_number,
    distinct,
    how_many,
    just_one,
)


def run_id_or_none(text: str) -> UUID | None:
    """The run that a text names, when someone searches for a run by its whole id."""
    try:
        return parse_as(Kind.RUN, text.strip())
    except InvalidIdError:
        return None


def at_least(severity: str) -> list[str]:
    """The severities from this one up."""
    ranked = list(Severity)
    return [each.value for each in ranked[ranked.index(Severity(severity)) :]]


def any_of(name: str) -> Condition:
    return Condition(sql=f"{{row.{name}}} = ANY({{value:text[]}})")


# OFFSET 0: each is looked up for one run, where PostgreSQL might gather all runs for which it holds.
_OF_STEP = f"EXISTS (SELECT FROM steps AS that WHERE that.run_id = {{row.id}} AND {OURS} AND {{conditions}} OFFSET 0)"
_TITLE = "strpos(lower({row.title}), lower({value:text})) > 0"
VALUES = "SELECT value FROM unnest({values:text[]}) AS given(value)"
_NTH = "({values:text[]})[{n}]"
_DISTINCT: Mapping[str, Convert] = {"values": distinct}


def indexed(name: str, *, orders: Sequence[str] = ("created_at",)) -> Indexed:
    """A column with an index that goes on with each of the orders."""
    path = Path(where=f"{{lead.{name}}} = {{it}}", nth=_NTH, each=VALUES)
    paths = dict.fromkeys(orders, path)
    return Indexed(sql=any_of(name).sql, paths=paths, variant=how_many, converts=_DISTINCT)


STATUS_ORDERS = ("created_at", "started_at", "finished_at", "duration_seconds")
OF_UPDATE = {"updated_at": "updated_at", "id": "run_id"}
FACET_KEYS = {"created_at": "run_created_at", "id": "run_id"}


def _facet(nth: str, each: str = "", *, overlapping: bool = False) -> dict[str, Path]:
    path = Path(
        table="run_facets",
        keys=FACET_KEYS,
        where="{lead.facet} = {it}",
        nth=nth,
        each=each,
        overlapping=overlapping,
    )
    return {"created_at": path}


_LABEL = "'label:' || length({key:text}) || ':' || {key:text}"
_MISSION = f"SELECT that.id AS value FROM missions AS that WHERE {OURS}"
_STATUS = indexed("status", orders=STATUS_ORDERS)
_UPDATED = Path(table="run_updates", keys=OF_UPDATE, where="{lead.status} = {it}", nth=_NTH, each=VALUES)
# What `runs.step_mask` is somewhere, found from one value to the next: a few of the 255 that it could be.
_MASKS = (
    "SELECT found.value FROM (WITH RECURSIVE present(value) AS ("
    "(SELECT {next} ORDER BY that.step_mask LIMIT 1) UNION ALL"
    " SELECT (SELECT {next} AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1)"
    " FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found"
    " WHERE found.value & {mask:smallint} > 0"
).replace("{next}", f"that.step_mask FROM runs AS that WHERE {OURS}")


def mask_of(statuses: Sequence[str]) -> int:
    """The bits of `runs.step_mask` for these states of steps."""
    return sum(1 << place for place, status in enumerate(StepStatus) if status in statuses)


_IN_STATES = " OR ".join(
    f"{{row.steps_{status.lower()}}} > 0 AND '{status}' = ANY({{value:text[]}})" for status in StepStatus
)


RUNS: Filter = {
    "status": replace(_STATUS, paths={**_STATUS.paths, "updated_at": _UPDATED}),
    "mission": Indexed(
        sql=any_of("mission_slug").sql,
        paths={
            "created_at": Path(
                where="{lead.mission_id} = {it}",
                nth=f"({_MISSION} AND that.slug = {_NTH})",
                each=f"{_MISSION} AND that.slug = ANY({{values:text[]}})",
            )
        },
        variant=how_many,
        converts=_DISTINCT,
    ),
    "cause": indexed("cause"),
    "code": indexed("code"),
    "failureGroup": Indexed(
        sql=f"EXISTS (SELECT FROM failure_group_runs AS that WHERE that.run_id = {{row.id}} AND {OURS}"
        " AND that.group_id = {group:uuid} OFFSET 0)",
        converts={
            "group": lambda text: parse_as(Kind.FAILURE_GROUP, text),
            "facet": lambda text: f"group:{parse_as(Kind.FAILURE_GROUP, text).hex}",
        },
        paths=_facet("{facet:text}"),
        variant=just_one,
    ),
    "nextMove": indexed("next_move"),
    "resolution": indexed("resolution"),
    # Given together, they speak of the same step: the runs in which an http step failed.
    "provider": Indexed(
        sql="that.provider = ANY({value:text[]})",
        within=_OF_STEP,
        paths=_facet(
            f"'provider:' || {_NTH}",
            "SELECT 'provider:' || value AS value FROM unnest({values:text[]}) AS given(value)",
            overlapping=True,
        ),
        variant=how_many,
        converts=_DISTINCT,
    ),
    "stepStatus": Indexed(
        sql="that.status = ANY({value:text[]})",
        within=_OF_STEP,
        alone=f"({_IN_STATES})",
        converts={"mask": mask_of},
        paths={
            "created_at": Path(
                where="{lead.step_mask} = {it}",
                each=_MASKS,
                exact=False,
            )
        },
        variant=any_number,
    ),
    "labels": IndexedEvery(
        wrap=f"EXISTS (SELECT FROM labels AS that WHERE that.run_id = {{row.id}} AND {OURS} AND {{conditions}}"
        " OFFSET 0)",
        members={
            "key": Condition(sql="that.key = {value:text}"),
            "value": Condition(sql="that.value = {value:text}"),
        },
        paths={("key", "value"): _facet(f"{_LABEL} || '=' || {{value:text}}"), ("key",): _facet(_LABEL)},
    ),
    "text": Searched(
        sql=f"({_TITLE} OR {{row.id}} = {{run:uuid}})",
        converts={"run": run_id_or_none},
        table="run_titles",
        keys=FACET_KEYS,
        contains="(strpos({row.folded}, lower({value:text})) > 0 OR {row.run_id} = {run:uuid})",
        found="titles_like({context.workspace:uuid}, lower({value:text}), {run:uuid}) AS {row}",
    ),
    "createdAfter": Ranged(sql="{row.created_at} > {value:timestamptz}", key="created_at"),
    "createdBefore": Ranged(sql="{row.created_at} < {value:timestamptz}", key="created_at"),
    "not": Negation(),
}
RUNS_PREFER = (
    "failureGroup",
    "code",
    "labels",
    "provider",
    "mission",
    "cause",
    "nextMove",
    "stepStatus",
    "resolution",
    "status",
)

STEPS: Filter = {"status": any_of("status"), "provider": any_of("provider")}

_QUIET = "('DEBUG', 'INFO')"
_UNMARKED = ", ".join(f"'{kind}'" for kind in UNMARKED)
_STEP = f"SELECT that.id AS value FROM steps AS that WHERE that.run_id = {{parent.id}} AND {OURS} AND that.key"
FRAMES: Filter = {
    # Frames of most kinds, and quiet ones, are so many that no index has them: a page of them is met soon.
    "kind": Indexed(
        sql=any_of("kind").sql,
        converts=_DISTINCT,
        paths={
            "number": Path(
                where=f"{{lead.kind}} = {{it}} AND {{lead.kind}} NOT IN ({_UNMARKED})",
                nth=_NTH,
                each=VALUES,
                when=f"NOT {{values:text[]}} && ARRAY[{_UNMARKED}]",
            )
        },
        variant=how_many,
    ),
    "step": Indexed(
        sql="{row.step_id} IN (SELECT that.id FROM steps AS that"
        f" WHERE that.run_id = {{row.run_id}} AND {OURS} AND that.key = ANY({{value:text[]}}))",
        converts=_DISTINCT,
        paths={
            "number": Path(
                where="{lead.step_id} = {it}",
                nth=f"({_STEP} = {_NTH})",
                each=f"{_STEP} = ANY({{values:text[]}})",
            )
        },
        variant=how_many,
    ),
    "severity": Indexed(
        sql="{row.severity} = ANY({value:text[]})",
        converts={"value": at_least, "least": str},
        paths={
            "number": Path(
                where=f"{{lead.severity}} = {{it}} AND {{lead.severity}} NOT IN {_QUIET}",
                nth="({value:text[]})[{n}]",
                when=f"{{least:text}} NOT IN {_QUIET}",
            )
        },
        variant=lambda _: "2",
    ),
    "text": Condition(sql=_TITLE, withheld=f"{{row.kind}} <> 'LOG_WRITTEN' AND {_TITLE}"),
    "fromNumber": Ranged(sql="{row.number} >= {value:integer}", key="number"),
    "toNumber": Ranged(sql="{row.number} <= {value:integer}", key="number"),
}
FRAMES_PREFER = ("kind", "severity", "step")

"""Filters: what each of their members demands of a row."""

from uuid import UUID

from rerail.domain.frame import Severity
from rerail.domain.identity import InvalidIdError, Kind, parse_as
from rerail.planner.entries import Condition, Every, Filter, Negation


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


_OF_STEP = "EXISTS (SELECT FROM steps AS that WHERE that.run_id = {row.id} AND {conditions})"
_TITLE = "strpos(lower({row.title}), lower({value:text})) > 0"

RUNS: Filter = {
    "status": any_of("status"),
    "mission": any_of("mission_slug"),
    "cause": any_of("cause"),
    "code": any_of("code"),
    "failureGroup": Condition(
        sql="EXISTS (SELECT FROM failure_group_runs AS that WHERE that.run_id = {row.id}"
        " AND that.group_id = {group:uuid})",
        converts={"group": lambda text: parse_as(Kind.FAILURE_GROUP, text)},
    ),
    "nextMove": any_of("next_move"),
    "resolution": any_of("resolution"),
    # Given together, they speak of the same step: the runs in which an http step failed.
    "provider": Condition(sql="that.provider = ANY({value:text[]})", within=_OF_STEP),
    "stepStatus": Condition(sql="that.status = ANY({value:text[]})", within=_OF_STEP),
    "labels": Every(
        wrap="EXISTS (SELECT FROM labels AS that WHERE that.run_id = {row.id} AND {conditions})",
        members={
            "key": Condition(sql="that.key = {value:text}"),
            "value": Condition(sql="that.value = {value:text}"),
        },
    ),
    "text": Condition(sql=f"({_TITLE} OR {{row.id}} = {{run:uuid}})", converts={"run": run_id_or_none}),
    "createdAfter": Condition(sql="{row.created_at} > {value:timestamptz}"),
    "createdBefore": Condition(sql="{row.created_at} < {value:timestamptz}"),
    "not": Negation(),
}

STEPS: Filter = {"status": any_of("status"), "provider": any_of("provider")}

FRAMES: Filter = {
    "kind": any_of("kind"),
    "step": Condition(
        sql="{row.step_id} IN (SELECT that.id FROM steps AS that"
        " WHERE that.run_id = {row.run_id} AND that.key = ANY({value:text[]}))"
    ),
    "severity": Condition(sql="{row.severity} = ANY({value:text[]})", converts={"value": at_least}),
    "text": Condition(sql=_TITLE),
    "fromNumber": Condition(sql="{row.number} >= {value:integer}"),
    "toNumber": Condition(sql="{row.number} <= {value:integer}"),
}

"""The lists whose time must not grow with the data: each filter and each order of the contract, and the other lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import asyncpg

_RUN = "id title status createdAt updatedAt startedAt finishedAt durationSeconds"
_VALUES = """
SELECT (SELECT 'group_' || replace(group_id::text, '-', '') FROM failure_group_runs GROUP BY group_id
    ORDER BY count(*) DESC, group_id LIMIT 1) AS "group",
    (SELECT mission_slug FROM runs GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS common_mission,
    (SELECT mission_slug FROM runs GROUP BY 1 ORDER BY count(*) LIMIT 1) AS rare_mission,
    (SELECT value FROM labels WHERE key = 'customer' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS customer,
    (SELECT to_json(created_at) #>> '{}' FROM runs ORDER BY id OFFSET (SELECT count(*) / 2 FROM runs) LIMIT 1) AS middle
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A list: `document` takes $first and $after besides `variables`; `path` leads to the connection in the answer."""

    name: str
    document: str
    variables: Mapping[str, Any]
    path: tuple[str, ...] = ("runs",)


async def cases(dsn: str, *, every_order: bool) -> list[Case]:
    """Filters in the default order and orders without a filter; with `every_order` each filter in each order."""
    connection = await asyncpg.connect(dsn)
    try:
        values = dict(await connection.fetchrow(_VALUES) or {})
    finally:
        await connection.close()
    orders = [f"{field} {direction}" for field, direction in product(_ORDERS, ("DESC", "ASC"))]
    wanted = filters(values)
    if every_order:
        pairs = list(product(wanted, orders))
    else:
        pairs = [(name, orders[0]) for name in wanted] + [("all", order) for order in orders[1:]]
    runs = [_runs(name, wanted[name], order) for name, order in pairs]
    return [*runs, _counted(wanted["status"]), *_other_lists(values)]


_ORDERS = ("CREATED_AT", "UPDATED_AT", "STARTED_AT", "FINISHED_AT", "DURATION")


def filters(values: Mapping[str, Any]) -> dict[str, Any]:
    """The filters by name. Those called rare let as many runs through however many there are."""
    return {
        "all": {},
        "status": {"status": ["FAILED"]},
        "status, two": {"status": ["FAILED", "CANCELLED"]},
        "status, few": {"status": ["RUNNING", "QUEUED"]},
        "mission": {"mission": [values["common_mission"]]},
        "mission, seldom": {"mission": [values["rare_mission"]]},
        "cause": {"cause": ["INPUT"]},
        "code": {"code": ["worker.lost"]},
        "failureGroup": {"failureGroup": values["group"]},
        "provider": {"provider": ["http"]},
        "stepStatus": {"stepStatus": ["WAITING"]},
        "provider and stepStatus": {"provider": ["http"], "stepStatus": ["FAILED"]},
        "nextMove": {"nextMove": ["RETRY"]},
        "resolution": {"resolution": ["OPEN"]},
        "labels": {"labels": [{"key": "environment", "value": "trial"}]},
        "labels, key": {"labels": [{"key": "team"}]},
        "labels, rare": {"labels": [{"key": "incident"}]},
        "labels, two": {"labels": [{"key": "environment", "value": "production"}, {"key": "team", "value": "legal"}]},
        "labels, seldom": {"labels": [{"key": "customer", "value": values["customer"]}]},
        "text": {"text": "Oslo"},
        "text, rare": {"text": "canary"},
        "createdAfter": {"createdAfter": values["middle"]},
        "createdBefore": {"createdBefore": values["middle"]},
        "not": {"not": {"status": ["SUCCEEDED"]}},
        "not, labels": {"not": {"labels": [{"key": "environment", "value": "production"}]}},
        "mission and status": {"mission": [values["common_mission"]], "status": ["FAILED"]},
    }


def _runs(name: str, filter_by: Any, order: str) -> Case:
    field, direction = order.split()
    document = (
        "query Runs($filter: RunFilter, $order: RunOrder!, $first: Int, $after: String) {"
        " runs(filter: $filter, orderBy: $order, first: $first, after: $after) {"
        f" nodes {{ {_RUN} }} pageInfo {{ hasNextPage endCursor }} }} }}"
    )
    return Case(f"{name}; {order}", document, {"filter": filter_by, "order": {"field": field, "direction": direction}})


def _counted(filter_by: Any) -> Case:
    document = (
        "query Counted($filter: RunFilter, $first: Int, $after: String) { runs(filter: $filter, first: $first,"
        f" after: $after) {{ count(upTo: 1000) {{ value exact }} nodes {{ {_RUN} }}"
        " pageInfo { hasNextPage endCursor } } }"
    )
    return Case("status, counted; CREATED_AT DESC", document, {"filter": filter_by})


def _other_lists(values: Mapping[str, Any]) -> list[Case]:
    groups = "id code message count openCount lastSeenAt"
    reports = "id number status symptom summary createdAt"
    return [
        _other("missions", "", "id slug title version"),
        _other("failureGroups", "", groups),
        _other("failureGroups", "filter: {cause: [INPUT]}", groups),
        _other("failureGroups", f'filter: {{mission: ["{values["common_mission"]}"]}}', groups),
        _other("failureGroups", f'filter: {{since: "{values["middle"]}"}}', groups),
        _other("failureGroups", "filter: {openOnly: true}", groups),
        _other("reports", "", reports),
        _other("reports", "filter: {status: [OPEN]}", reports),
        _other("reports", "filter: {symptom: [STEP_FAILED]}", reports),
    ]


def _other(field: str, arguments: str, selection: str) -> Case:
    document = (
        f"query Others($first: Int, $after: String) {{ {field}(first: $first, after: $after {arguments}) {{"
        f" nodes {{ {selection} }} pageInfo {{ hasNextPage endCursor }} }} }}"
    )
    return Case(f"{field} {arguments}".strip(), document, {}, (field,))

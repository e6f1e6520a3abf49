"""The audit trail, and the pages that list it."""

from rerail.domain.errors import InvalidInputError, Violation
from rerail.domain.token import parse_token_id
from rerail.planner.catalog.filters import indexed
from rerail.planner.catalog.sources import column, fixed, hex_sql, instant, table
from rerail.planner.entries import Filter, Inline, Key, Order, TypeEntry, Value
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import Indexed, Path, Ranged, Walked, just_one


def _token(shown: str) -> object:
    token = parse_token_id(shown)
    if token is None:
        problem = "No token has such an id: one is `token_` and 32 digits."
        raise InvalidInputError(problem, [Violation(("token",), problem)])
    return token


_ORDERS = ("at",)
_FILTER: Filter = {
    "action": indexed("action", orders=_ORDERS),
    "actor": indexed("actor_name", orders=_ORDERS),
    "outcome": indexed("outcome", orders=_ORDERS),
    "object": indexed("object", orders=_ORDERS),
    "token": Indexed(
        sql="{row.token_id} = {token:uuid}",
        converts={"token": _token},
        paths={"at": Path(where="{lead.token_id} = {it}", nth="{token:uuid}")},
        variant=just_one,
    ),
    "since": Ranged(sql="{row.at} >= {value:timestamptz}", key="at"),
    "before": Ranged(sql="{row.at} < {value:timestamptz}", key="at"),
}
AUDIT_PAGES = Walked(
    source=table("AuditEntry", "audit_entries", "true"),
    order=fixed(Order(name="auditEntries", keys=(Key("at", "timestamptz"), Key("id", "uuid")), descending=True)),
    filter=_FILTER,
    most=MAX_PAGE,
    prefer=("object", "token", "actor", "action", "outcome"),
)

TYPES = {
    "AuditEntry": TypeEntry(
        fields={
            "id": Value(f"'entry_' || {hex_sql('{row.id}')}"),
            "at": instant("at"),
            "actor": Inline(type="Actor", when="{row.actor_kind} IS NOT NULL"),
            "token": Value(f"'token_' || {hex_sql('{row.token_id}')}"),
            "action": column("action"),
            "object": column("object"),
            "outcome": column("outcome"),
            "needs": column("needs"),
            "code": column("code"),
            "address": column("address"),
            "requestId": column("request_id"),
            "times": column("times"),
            "lastAt": Value("coalesce({row.last_at}, {row.at})"),
        }
    ),
}

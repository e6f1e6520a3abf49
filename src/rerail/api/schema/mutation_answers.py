"""What all mutations have in common: whether the caller may, what came of it, and its entry in the audit trail."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Literal
from uuid import UUID

from graphql import GraphQLError

from rerail.access.audit import entry_of
from rerail.api.authorization.needs import needed_by
from rerail.api.authorization.permissions import may_make
from rerail.api.execution.errors import INTERNAL
from rerail.api.execution.projections import Info, prepare_payload, project
from rerail.api.schema.types import inputs as given
from rerail.api.schema.types.payloads import Told
from rerail.api.schema.types.problems import NotPermitted, Problem, not_permitted, problem_of
from rerail.domain.access import AuditOutcome
from rerail.domain.errors import DomainError, InvalidInputError, NotFoundError
from rerail.domain.identity import InvalidIdError, Kind, parse_as, show
from rerail.domain.text import printable
from rerail.domain.viewer import Scope
from rerail.ledger.audit import under_way
from rerail.ledger.idempotency import Once
from rerail.planner.roots import Root
from rerail.runtime.deciding import Guarded

LONGEST_KEY = 200

Act = Callable[[], Awaitable[Root | Told]]
"""Makes a move in its transaction, and answers where the payload is read from, or the payload itself."""


async def answer(info: Info, act: Act, run: UUID | None = None, *, about: str | None = None) -> Any:
    """What came of the act, read after its transaction, or the problem that stood in its way; `run` is the run that it
    concerns, `about` the id of what was to be changed. Nothing is done for a payload that could not be answered."""
    if refused := refusal_of(info):
        return refused
    try:
        found: Root | Told | Problem = await _made(info, act, about)
    except DomainError as error:
        found = problem_of(error, run)
    return await project(info, found) if isinstance(found, Root) else found


async def answer_of_run(info: Info, run_id: str, act: Callable[[UUID], Awaitable[Root | Told]]) -> Any:
    """The same for an act on the run that a caller named."""
    run = _parsed(Kind.RUN, run_id)

    async def on_run() -> Root | Told:
        return await act(run or id_of(Kind.RUN, run_id))

    return await answer(info, on_run, run, about=show(Kind.RUN, run) if run else None)


async def answer_of_part(info: Info, kind: Kind, part_id: str, act: Callable[[UUID], Awaitable[Root | Told]]) -> Any:
    """The same for an act on a step or a review of a run."""
    if refused := refusal_of(info):
        return refused
    part = _parsed(kind, part_id)
    run = None
    if part is not None:
        table: Literal["steps", "reviews"] = "steps" if kind is Kind.STEP else "reviews"
        run = await info.context.moves.run_of(info.context.workspace, table, part)

    async def on_part() -> Root | Told:
        return await act(part or id_of(kind, part_id))

    return await answer(info, on_part, run, about=show(kind, part) if part else None)


def refusal_of(info: Info, *, granting: Sequence[Scope] = ()) -> NotPermitted | None:
    """The answer to a caller who may not make the mutation: asked before anything else. Nobody grants what they do not
    have."""
    context = info.context
    needed = needed_by(info._field).union(granting)
    if may_make(needed, context.viewer, context.held):
        return None
    # Who sees one run alone makes no mutation, whatever their scopes are.
    scope = next((each for each in reversed(Scope) if each in needed - context.held), max(needed))
    context.note_refused(info.field_name, needs=scope)
    return not_permitted(scope)


async def _made(info: Info, act: Act, about: str | None) -> Root | Told:
    """Whatever the act does, it does under the caller's name: what changes something has its entry in the transaction
    that does, everything else beside it."""
    context, action = info.context, info.field_name
    # A document may make fifty mutations with a megabyte each: others are served between one and the next.
    await asyncio.sleep(0)
    with under_way(entry_of(context.viewer, action, AuditOutcome.DONE, about=about)) as deed:
        try:
            prepare_payload(info)
            found = await act()
        except Exception as error:
            context.note(action, AuditOutcome.FAILED, about=about, code=_code_of(error))
            raise
    if deed is not None and not deed.written:
        context.note(action, AuditOutcome.UNCHANGED, about=about)
    return found


def _code_of(error: Exception) -> str:
    if isinstance(error, DomainError):
        return error.code
    code = (error.extensions or {}).get("code") if isinstance(error, GraphQLError) else None
    return code if isinstance(code, str) else INTERNAL


def id_of(kind: Kind, global_id: str) -> UUID:
    """What cannot be an id names nothing that is there. Raises NotFoundError."""
    try:
        return parse_as(kind, global_id)
    except InvalidIdError as error:
        raise NotFoundError(error.message, id=global_id) from error


def _parsed(kind: Kind, global_id: str) -> UUID | None:
    try:
        return parse_as(kind, global_id)
    except InvalidIdError:
        return None


def guarded(info: Info, asked: given.ContinueRunInput | given.RetryFailedStepInput) -> Guarded:
    return Guarded(expected_revision=asked.expected_revision, dry_run=asked.dry_run, once=once_of(info, asked))


def once_of(info: Info, asked: Any) -> Once | None:
    """The mutation's key and what was asked with it, the key left out; None without one."""
    key: str | None = asked.idempotency_key
    if key is None:
        return None
    if not 1 <= len(key) <= LONGEST_KEY:
        problem = f"idempotencyKey has {len(key)} characters; 1 to {LONGEST_KEY} are possible."
        raise GraphQLError(problem, extensions={"code": InvalidInputError.code})
    if key != printable(key):
        problem = "idempotencyKey has a character that cannot be kept: U+0000, or half of a surrogate pair."
        raise GraphQLError(problem, extensions={"code": InvalidInputError.code})
    request = _members(asked)
    del request["idempotency_key"]
    return Once.of(info.field_name, key, request)


def _members(asked: Any) -> dict[str, Any]:
    """As `dataclasses.asdict`, which copies JSON member by member: half a second for a megabyte."""
    return {each.name: _plain(getattr(asked, each.name)) for each in fields(asked)}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return _members(value)
    if isinstance(value, list) and any(map(is_dataclass, value[:1])):
        return [_members(member) for member in value]
    return value

"""Problems: why a mutation did nothing. Expected, typed, and safe to show."""

from uuid import UUID

import strawberry

from rerail.api.authorization.permissions import NOT_PERMITTED
from rerail.api.schema.types.recovery import Blocker
from rerail.api.schema.types.run import Run
from rerail.domain import errors
from rerail.domain.viewer import Scope
from rerail.planner.roots import Root, move_refused, stale_revision

MOST_VIOLATIONS = 50


@strawberry.interface(description="Why a mutation did nothing. New kinds of problem implement this.")
class Problem:
    code: str = strawberry.field(description="Stable and dotted, for programs.")
    message: str = strawberry.field(description="What happened, where, and what to do next.")


@strawberry.type(description="There is no such thing in this workspace.")
class NotFound(Problem):
    id: strawberry.ID = strawberry.field(description="What was asked for, as it was asked.")


@strawberry.type(description="One thing that is wrong with an input.")
class Violation:
    path: list[str] = strawberry.field(description="The way to it from the input's root; indexes as digits.")
    message: str = strawberry.field(description="What is wrong with it.")


@strawberry.type(description="What was given does not satisfy its rules; nothing was changed.")
class InvalidInput(Problem):
    violations: list[Violation] = strawberry.field(
        description=f"What is wrong with it: all of it, the first {MOST_VIOLATIONS}, or of a large value the first."
    )


@strawberry.type(description="The rules do not allow the move now.")
class MoveRefused(Problem):
    blockers: list[Blocker] = strawberry.field(description="Why not, and what would lift it.")
    run: Run = strawberry.field(description="The run as it stands.")


@strawberry.type(description="The run has changed since the revision that was expected.")
class StaleRevision(Problem):
    run: Run = strawberry.field(description="The run as it stands.")


@strawberry.type(description="The idempotency key was used for another request.")
class IdempotencyConflict(Problem):
    pass


@strawberry.type(description="The caller may not do this.")
class NotPermitted(Problem):
    needs: Scope = strawberry.field(description="What the caller lacks.")


def not_permitted(needs: Scope) -> NotPermitted:
    return NotPermitted(
        code=NOT_PERMITTED, message=f"This needs the scope {needs.value}: ask for a token that has it.", needs=needs
    )


def problem_of(error: errors.DomainError, run: UUID | None) -> Problem | Root:
    """The problem that tells of an expected error, or where it is read from; `run` was to be moved. Raises what it
    cannot tell of."""
    match error:
        case errors.NotFoundError():
            return NotFound(code=error.code, message=error.message, id=strawberry.ID(error.id))
        case errors.InvalidInputError():
            listed = error.violations[:MOST_VIOLATIONS]
            found = [Violation(path=list(item.path), message=item.message) for item in listed]
            left_out = len(error.violations) - len(listed)
            more = f" {left_out:,} more things that are wrong with it are not listed." if left_out else ""
            return InvalidInput(code=error.code, message=f"{error.message}{more}", violations=found)
        case errors.IdempotencyConflictError():
            return IdempotencyConflict(code=error.code, message=error.message)
        case errors.MoveRefusedError() if run is not None:
            return move_refused(run, error.blockers, code=error.code, message=error.message)
        case errors.StaleRevisionError() if run is not None:
            return stale_revision(run, code=error.code, message=error.message)
        case _:
            raise error

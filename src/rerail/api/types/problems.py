"""Problems: why a mutation did nothing. Expected, typed, and safe to show."""

from typing import Any
from uuid import UUID

import strawberry

from rerail.api.projections import Info, project
from rerail.api.types.recovery import Blocker
from rerail.api.types.run import Run
from rerail.domain import errors
from rerail.domain.identity import Kind
from rerail.domain.viewer import Scope
from rerail.planner.roots import blockers_of, row_by_id


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
    violations: list[Violation] = strawberry.field(description="Everything that is wrong with it.")


@strawberry.type(description="The rules do not allow the move now.")
class MoveRefused(Problem):
    of_run: strawberry.Private[UUID]
    found: strawberry.Private[tuple[Any, ...]]

    @strawberry.field(graphql_type=list[Blocker], description="Why not, and what would lift it.")
    async def blockers(self, info: Info) -> Any:
        return await project(info, blockers_of(self.of_run, self.found))

    @strawberry.field(graphql_type=Run, description="The run as it stands.")
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.of_run))


@strawberry.type(description="The run has changed since the revision that was expected.")
class StaleRevision(Problem):
    of_run: strawberry.Private[UUID]

    @strawberry.field(graphql_type=Run, description="The run as it stands.")
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.of_run))


@strawberry.type(description="The idempotency key was used for another request.")
class IdempotencyConflict(Problem):
    pass


@strawberry.type(description="The caller may not do this.")
class NotPermitted(Problem):
    needs: Scope = strawberry.field(description="What the caller lacks.")


def not_permitted(needs: Scope) -> NotPermitted:
    return NotPermitted(
        code="not_permitted", message=f"This needs the scope {needs.value}: ask for a token that has it.", needs=needs
    )


def problem_of(error: errors.DomainError, run: UUID | None) -> Problem:
    """The problem that tells of an expected error; `run` was to be moved. Raises what it cannot tell of."""
    match error:
        case errors.NotFoundError():
            return NotFound(code=error.code, message=error.message, id=strawberry.ID(error.id))
        case errors.InvalidInputError():
            found = [Violation(path=list(item.path), message=item.message) for item in error.violations]
            return InvalidInput(code=error.code, message=error.message, violations=found)
        case errors.IdempotencyConflictError():
            return IdempotencyConflict(code=error.code, message=error.message)
        case errors.MoveRefusedError() if run is not None:
            return MoveRefused(code=error.code, message=error.message, of_run=run, found=error.blockers)
        case errors.StaleRevisionError() if run is not None:
            return StaleRevision(code=error.code, message=error.message, of_run=run)
        case _:
            raise error

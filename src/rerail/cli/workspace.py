"""`rerail workspace`: workspaces, made and listed on the database itself."""

import asyncio
from uuid import UUID

import click

from rerail.access.workspaces import LONGEST_SLUG, SLUG, ListedWorkspace, create_workspace, list_workspaces
from rerail.cli.administering import administered, operator
from rerail.cli.failures import ExitStatus, say
from rerail.cli.options import options
from rerail.cli.scripts.output import Column, console, put, table, write_json
from rerail.domain.access import AuditOutcome
from rerail.domain.identity import Kind, show
from rerail.ledger.audit import AuditEntry, write_entry
from rerail.settings import Settings

_COLUMNS = (
    Column(title="SLUG"),
    Column(title="WORKSPACE"),
    Column(title="CREATED", from_width=100),
    Column(title="NAME", cut=True),
)


@click.group
def command() -> None:
    """Workspaces: whom missions, runs and reports belong to. Nobody sees anything of another's. These commands work on
    the database itself, at RERAIL_DATABASE_URL or in the data folder, whether or not a server runs."""


@command.command
@options("data")
@click.argument("slug")
@click.option("--name", help="For people; the slug where none is given.")
def create(settings: Settings, slug: str, name: str | None) -> None:
    """Make a workspace. Its slug, small letters and digits with hyphens between them, is what tokens name it by."""
    if not SLUG.fullmatch(slug) or len(slug) > LONGEST_SLUG:
        raise click.BadParameter(
            f"{slug!r} is not made of small letters and digits with hyphens between them, {LONGEST_SLUG} at most",
            param_hint="SLUG",
        )
    workspace = asyncio.run(_create(settings, slug, (name or "").strip() or slug))
    if workspace is None:
        say(f"There is a workspace {slug} already.")
        click.get_current_context().exit(ExitStatus.REFUSED)
    click.echo(
        f"{show(Kind.WORKSPACE, workspace)} is {slug}. Let somebody in: rerail token create --workspace {slug} …"
    )


async def _create(settings: Settings, slug: str, name: str) -> UUID | None:
    async with administered(settings) as pool, pool.acquire() as connection, connection.transaction():
        workspace = await create_workspace(connection, slug, name)
        if workspace is not None:
            entry = AuditEntry(
                action="createWorkspace",
                outcome=AuditOutcome.DONE,
                workspace=workspace,
                actor=operator(),
                object=show(Kind.WORKSPACE, workspace),
            )
            await write_entry(connection, entry)
        return workspace


@command.command("list")
@options("data")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_(settings: Settings, as_json: bool) -> None:
    """List workspaces, the oldest first."""
    found = asyncio.run(_list(settings))
    if as_json:
        write_json([_as_json(workspace) for workspace in found])
        return
    out = console()
    rows = [
        [each.slug, show(Kind.WORKSPACE, each.id), f"{each.created_at:%Y-%m-%d %H:%M}Z", each.name] for each in found
    ]
    put(out, table(_COLUMNS, rows, width=out.width))


async def _list(settings: Settings) -> list[ListedWorkspace]:
    async with administered(settings) as pool:
        return await list_workspaces(pool)


def _as_json(workspace: ListedWorkspace) -> dict[str, str]:
    return {
        "id": show(Kind.WORKSPACE, workspace.id),
        "slug": workspace.slug,
        "name": workspace.name,
        "createdAt": workspace.created_at.isoformat(),
    }

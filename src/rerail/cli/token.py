"""`rerail token`: API tokens, made, listed and revoked on the database itself."""

import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import click

from rerail.access.tokens import ApiToken, TokenDraft, create_token, list_tokens, revoke_token
from rerail.cli.administering import administered, operator, workspace_of
from rerail.cli.failures import ExitStatus, say
from rerail.cli.options import options
from rerail.cli.scripts.output import Column, console, put, styled, table, write_json
from rerail.domain.access import AuditOutcome
from rerail.domain.identity import show
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.audit import AuditEntry, write_entry
from rerail.settings import Settings

_DURATION = re.compile(r"(\d{1,6})([mhdw])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_LONGEST = timedelta(days=3650)
_ID = re.compile(r"token_([0-9a-f]{32})")
_NEVER = "never"
_COLUMNS = (
    Column(title="TOKEN"),
    Column(title="WORKSPACE"),
    Column(title="STATE"),
    Column(title="EXPIRES", from_width=120),
    Column(title="LAST USED", from_width=140),
    Column(title="SCOPES", from_width=100),
    Column(title="NAME", cut=True),
)


class _Scopes(click.ParamType[tuple[Scope, ...]]):
    """Scopes with commas between them."""

    name = "scopes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[Scope, ...]:
        given = {part.strip().upper() for part in str(value).split(",") if part.strip()}
        unknown = sorted(given - set(Scope))
        if unknown or not given:
            known = ", ".join(scope.value.lower() for scope in Scope)
            self.fail(f"{', '.join(unknown).lower() or 'nothing'} is no scope: take some of {known}", param, ctx)
        return tuple(scope for scope in Scope if scope.value in given)


class _Expiry(click.ParamType[timedelta | None]):
    """How long a token lives; None for ever."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta | None:
        if value == _NEVER:
            return None
        found = _DURATION.fullmatch(str(value))
        lives = int(found[1]) * _UNITS[found[2]] if found else timedelta()
        if not timedelta() < lives <= _LONGEST:
            self.fail(f"{value!r} is no time such as 90m, 12h, 30d or 8w, up to ten years, nor {_NEVER!r}", param, ctx)
        return lives


@click.group
def command() -> None:
    """API tokens: what scripts, pages and other services come with. These commands work on the database itself, at
    RERAIL_DATABASE_URL or in the data folder, whether or not a server runs."""


@command.command
@options("data")
@click.option(
    "--name",
    default=lambda: operator().name,
    show_default="your name on this machine",
    help="Whose it is: stands in what is done with it.",
)
@click.option("--scopes", required=True, type=_Scopes(), metavar="LIST", help="What it may do, as read,operate.")
@click.option(
    "--expires",
    type=_Expiry(),
    default="90d",
    show_default=True,
    metavar="DURATION",
    help="90m, 12h, 30d, 8w; or never.",
)
@click.option(
    "--workspace", default=DEFAULT_WORKSPACE.slug, show_default=True, metavar="SLUG", help="Where it is good."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with all that is kept of the token.")
def create(
    settings: Settings, name: str, scopes: tuple[Scope, ...], expires: timedelta | None, workspace: str, as_json: bool
) -> None:
    """Make a token, and print it on standard output: this once, since only its hash is kept."""
    if not name.strip():
        raise click.BadParameter("it is empty: say whose token it is", param_hint="--name")
    expires_at = None if expires is None else datetime.now(UTC) + expires
    token, text = asyncio.run(_create(settings, name.strip(), scopes, expires_at, workspace))
    if as_json:
        told = {"id": show("token", token), "token": text, "workspace": workspace, "name": name.strip()}
        write_json({**told, "scopes": list(scopes), "expiresAt": _instant(expires_at)})
        return
    click.echo(text)
    ends = "never expires" if expires_at is None else f"expires {expires_at:%Y-%m-%d %H:%M}Z"
    may = ", ".join(scope.value.lower() for scope in scopes)
    click.echo(f"{show('token', token)} of workspace {workspace}: may {may}; {ends}. It is not shown again.", err=True)


async def _create(
    settings: Settings, name: str, scopes: Sequence[Scope], expires_at: datetime | None, workspace: str
) -> tuple[UUID, str]:
    async with administered(settings) as pool:
        draft = TokenDraft(
            workspace=await workspace_of(pool, workspace),
            name=name,
            scopes=scopes,
            created_by=operator(),
            expires_at=expires_at,
        )
        async with pool.acquire() as connection, connection.transaction():
            token, text = await create_token(connection, draft)
            await write_entry(connection, _entry("createToken", draft.workspace, token))
        return token, text


@command.command("list")
@options("data")
@click.option("--workspace", metavar="SLUG", help="Those of this workspace alone.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_(settings: Settings, workspace: str | None, as_json: bool) -> None:
    """List tokens, the oldest first. Public ones, which show one run each, are left out."""
    found = asyncio.run(_list(settings, workspace))
    if as_json:
        write_json([_as_json(token) for token in found])
        return
    out = console()
    if found:
        put(out, table(_COLUMNS, [_row(token) for token in found], width=out.width))
    else:
        put(console(stderr=True), styled("There is no token yet: `rerail token create` makes one.", "dim"))


async def _list(settings: Settings, workspace: str | None) -> list[ApiToken]:
    async with administered(settings) as pool:
        return await list_tokens(pool, None if workspace is None else await workspace_of(pool, workspace))


@command.command
@options("data")
@click.argument("token", metavar="ID")
def revoke(settings: Settings, token: str) -> None:
    """Revoke a token, by its id as `rerail token list` shows it. Within five seconds nobody is let in by it any more,
    and connections that were opened with it end."""
    found = _ID.fullmatch(token)
    if found is None:
        raise click.BadParameter("it must be an id such as token_0198…, not the token itself", param_hint="ID")
    if not asyncio.run(_revoke(settings, UUID(found[1]))):
        say(f"There is no token {token} in this database.")
        click.get_current_context().exit(ExitStatus.NOT_FOUND)
    click.echo(f"{token} is revoked.")


async def _revoke(settings: Settings, token: UUID) -> bool:
    async with administered(settings) as pool, pool.acquire() as connection, connection.transaction():
        workspace = await revoke_token(connection, token)
        if workspace is not None:
            await write_entry(connection, _entry("revokeToken", workspace, token))
        return workspace is not None


def _entry(action: str, workspace: UUID, token: UUID) -> AuditEntry:
    return AuditEntry(
        action=action,
        outcome=AuditOutcome.DONE,
        workspace=workspace,
        actor=operator(),
        object=show("token", token),
    )


def _state(token: ApiToken) -> str:
    if token.revoked_at is not None:
        return "REVOKED"
    return "EXPIRED" if token.expires_at is not None and token.expires_at <= datetime.now(UTC) else "GOOD"


def _row(token: ApiToken) -> list[Any]:
    return [
        show("token", token.id),
        token.workspace,
        styled(_state(token), "green" if _state(token) == "GOOD" else "dim"),
        _NEVER if token.expires_at is None else f"{token.expires_at:%Y-%m-%d %H:%M}Z",
        "" if token.last_used_at is None else f"{token.last_used_at:%Y-%m-%d %H:%M}Z",
        ",".join(scope.value.lower() for scope in token.scopes),
        token.name,
    ]


def _as_json(token: ApiToken) -> dict[str, Any]:
    return {
        "id": show("token", token.id),
        "workspace": token.workspace,
        "name": token.name,
        "scopes": list(token.scopes),
        "state": _state(token),
        "createdAt": _instant(token.created_at),
        "createdBy": token.created_by.name,
        "expiresAt": _instant(token.expires_at),
        "revokedAt": _instant(token.revoked_at),
        "lastUsedAt": _instant(token.last_used_at),
    }


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat()

"""The web application: what the API needs, opened when it starts, and the routes that it answers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Any

import asyncpg
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Send
from starlette.types import Scope as Requested

from rerail import __version__
from rerail.access.audit import DOWNLOAD
from rerail.access.entrance import LOCAL, open_entrance
from rerail.access.openness import is_open
from rerail.access.origin import arrive
from rerail.api.endpoint import HttpOptions, graphql_app
from rerail.api.execution.context import Context
from rerail.api.execution.document_limits import DocumentLimits
from rerail.api.execution.operations import OperationLimits
from rerail.api.execution.trusted_documents import load_trusted
from rerail.api.guards.admission import AuthenticatedDoor
from rerail.api.guards.origins import Origins
from rerail.api.guards.rates import USUAL, Rates
from rerail.api.http.security_headers import adding_safe
from rerail.api.schema.build import build_schema
from rerail.artifacts.download import download_routes
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.artifacts.signing_secret import signing_secret
from rerail.database.engine import DatabaseUnavailableError, create_pool
from rerail.database.migrate import SchemaVersionError, check_migrated
from rerail.database.reading import ReadingSessions
from rerail.guides.catalog import load_guides
from rerail.ledger.ledger import Ledger
from rerail.live.bell import Bell
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub
from rerail.live.wire import Wire
from rerail.live.wires import open_wire
from rerail.planner.projection import Projector
from rerail.planner.shared_reads import SharedReads
from rerail.planner.turns import Turns
from rerail.redaction.named import secrets_of_process
from rerail.redaction.screen import Screen
from rerail.runtime.aside import Aside
from rerail.runtime.moves import Moves
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.configured import permissions_of
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.reporting.build import BUNDLES_AT_ONCE
from rerail.runtime.reporting.configured import reporting_of
from rerail.runtime.stocktaking import Stocktaking
from rerail.settings import Settings

_PATIENCE_WITH_DATABASE = 3.0


def create_app(settings: Settings, *, unguarded: bool | None = None, own_documents: Iterable[str] = ()) -> Starlette:
    """The application. Its lifespan opens the database and what else the API stands on; `end_streams` goes before its
    end, or subscriptions keep the server waiting. `unguarded` says whether whoever comes without a token is let in;
    None leaves it to the settings, and the host in them. `own_documents` are trusted wherever only trusted ones are.

    The lifespan raises DatabaseUnavailableError, SchemaVersionError, or UnprotectedError where it may be reached from
    elsewhere and knows nobody; this function InvalidSettingsError where no database is named, the bell's library is
    missing or the manifest of trusted documents cannot be read, StoreUnavailableError where the data folder cannot be
    used.
    """
    dsn = settings.callers_url
    store = FolderStore(settings.data / "artifacts", limit_bytes=settings.artifact_limit)
    signer = AddressSigner([signing_secret(settings)], ttl_seconds=settings.artifact_ttl, base=settings.base_url)
    wire = open_wire(dsn, settings.bell)
    hub = Hub(dsn, wire=wire)

    async def record_lost(address: str) -> None:
        await app.state.stock.record_lost(address)

    def note_refused(scope: Requested, code: str) -> None:
        arrive(scope)
        if door.trail is not None:
            door.trail.refused_request(DOWNLOAD, code)

    door = AuthenticatedDoor()
    unguarded = is_open(settings, settings.host) if unguarded is None else unguarded
    options = HttpOptions(
        allowed_hosts=settings.hosts,
        allowed_origins=settings.allowed_origins,
        graphiql=settings.graphiql,
        most_body_bytes=settings.body_limit,
        most_operations_per_connection=settings.operations_per_connection,
        operations=_operation_limits(settings, own_documents),
        rates=_rates(settings),
    )
    app = _App(
        graphql_app(build_schema(), door, options, groups=Groups(hub)),
        options.path,
        routes=[
            Route("/", _front, methods=["GET"]),
            Route("/healthz", _healthz, methods=["GET"]),
            Route("/readyz", _readyz, methods=["GET"]),
            *download_routes(store, signer, on_lost=record_lost, on_refused=note_refused),
        ],
        middleware=_for_pages(settings.allowed_origins),
        lifespan=_lifespan(settings, dsn, wire, store, signer, door, unguarded=unguarded),
    )
    app.state.hub = hub
    return app


def _operation_limits(settings: Settings, own: Iterable[str]) -> OperationLimits:
    manifest, enforced = settings.trusted_documents, settings.trusted_documents_mode == "enforce"
    return OperationLimits(
        documents=DocumentLimits(tokens=settings.max_tokens, aliases=settings.max_aliases, depth=settings.max_depth),
        trusted=None if manifest is None else load_trusted(manifest, enforced=enforced, also=own),
        introspection=settings.introspection,
        seconds=settings.operation_timeout,
        subscriptions_per_caller=settings.subscriptions_per_caller,
    )


def _rates(settings: Settings) -> Rates | None:
    if settings.rate_limit == "off":
        return None
    return Rates(settings.rate_limit or USUAL, everyone=settings.rate_limit is not None)


async def end_streams(app: Starlette) -> None:
    """Tell every subscriber that this process is about to end."""
    hub: Hub = app.state.hub
    await hub.close()


class _App(Starlette):
    """Hands on at once what is asked of the API: of Starlette's own layers none has anything to do for it."""

    def __init__(self, graphql: ASGIApp, path: str, **options: Any) -> None:
        super().__init__(**options)
        self._graphql = graphql
        self._path = path

    async def __call__(self, scope: Requested, receive: Receive, send: Send) -> None:
        if scope.get("path") == self._path:
            scope["app"] = self
            await self._graphql(scope, receive, send)
        else:
            await super().__call__(scope, receive, adding_safe(send) if scope["type"] == "http" else send)


def _for_pages(allowed_origins: Sequence[str]) -> list[Middleware]:
    """What lets pages of these origins read artifacts; for /graphql, `api.guards.origins` does."""
    if not allowed_origins:
        return []
    origins = sorted(Origins(allowed_origins).allowed)
    exposed = ["Content-Disposition", "Content-Range", "ETag"]
    return [Middleware(CORSMiddleware, allow_origins=origins, allow_methods=["GET", "HEAD"], expose_headers=exposed)]


def _lifespan(
    settings: Settings,
    dsn: str,
    wire: Wire,
    store: FolderStore,
    signer: AddressSigner,
    door: AuthenticatedDoor,
    *,
    unguarded: bool,
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    projector = Projector(guides=load_guides(), signed=SIGNED_SQL, most_cost=settings.max_cost)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        pool = await create_pool(
            dsn,
            min_size=2,
            max_size=settings.database_pool,
            statement_timeout=settings.statement_timeout,
            application_name="rerail serve",
            for_callers=True,
        )
        sessions = ReadingSessions(pool)
        registry = load_registry(permissions_of(settings), BUILTIN)
        try:
            await check_migrated(pool)
            async with app.state.hub, Bell(dsn, wire=wire) as bell:
                secrets_known = secrets_of_process(settings.secrets_file)
                screen = Screen(settings.patterns, secrets_known)
                ledger = Ledger(pool, payloads=store, ring=bell.ring, screen=screen)
                app.state.pool = pool
                app.state.stock = Stocktaking(ledger=ledger, store=store)
                context = Context(
                    pool=pool,
                    sessions=sessions,
                    viewer=LOCAL,
                    projector=projector,
                    signing=signer,
                    moves=Moves(
                        ledger,
                        registry=registry,
                        store=store,
                        reporting=replace(reporting_of(settings), room=Turns(BUNDLES_AT_ONCE).of),
                        secrets=secrets_known,
                        aside=Aside("looking-through", Turns(1).of),
                    ),
                    turns=Turns(settings.reading_at_once),
                    large_turns=Turns(max(1, settings.reading_at_once // 3)),
                    shared=SharedReads(max(1, settings.reading_at_once // 3)),
                    clock=time.time,
                )
                async with open_entrance(settings, unguarded=unguarded, welcome=context.of) as entrance:
                    door.authenticator, door.trail = entrance.authenticator, entrance.trail
                    yield
        finally:
            await registry.aclose()
            sessions.close()
            # Requests have ended by now, or were given up: a connection that hangs is not waited for.
            pool.terminate()

    return lifespan


async def _front(_: Request) -> Response:
    return RedirectResponse("/graphql", status_code=307)


async def _healthz(_: Request) -> Response:
    """The process lives."""
    return JSONResponse({"alive": True, "version": __version__})


async def _readyz(request: Request) -> Response:
    """The process can serve: its database answers and has the schema of this version."""
    # Whoever asks meanwhile shares the answer: this needs no credential, and must not take connections from the rest.
    state = request.app.state
    looking: asyncio.Task[str | None] | None = getattr(state, "looking", None)
    if looking is None or looking.done():
        looking = state.looking = asyncio.create_task(_why_not_ready(state.pool), name="readiness")
    reason = await asyncio.shield(looking)
    headers = {"cache-control": "no-store"}
    if reason is not None:
        return JSONResponse({"ready": False, "reason": reason}, status_code=503, headers=headers)
    return JSONResponse({"ready": True, "version": __version__}, headers=headers)


async def _why_not_ready(pool: asyncpg.Pool) -> str | None:
    try:
        async with asyncio.timeout(_PATIENCE_WITH_DATABASE):
            await check_migrated(pool)
    except TimeoutError:
        return f"The database did not answer within {_PATIENCE_WITH_DATABASE:.0f} seconds."
    except SchemaVersionError as error:
        return str(error)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, DatabaseUnavailableError) as error:
        return f"The database does not answer: {type(error).__name__}."
    return None

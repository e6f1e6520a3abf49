"""Tokens of an identity provider, with real keys from a real HTTP server."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from joserfc.jwk import RSAKey
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from rerail.access.keys import FETCHED_AGAIN, FRESH, TRUSTED, KeySource, open_client
from rerail.access.oidc import JwtVerifier, OidcOptions
from rerail.access.refusals import (
    CredentialExpiredError,
    CredentialRefusedError,
    NoWorkspaceError,
    UndecidedError,
)
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE

from .conftest import PATIENCE
from .issuer import AUDIENCE, Issuer, ec, ed, encoded, rsa, running_issuer, signed_by_public_key, unsigned

SHOP = UUID("01900000-0000-7000-8000-0000000000aa")
WORKSPACES = {"default": DEFAULT_WORKSPACE.id, "shop": SHOP}


@dataclass
class Clock:
    """Of the keys: it stands still but for a test."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(kw_only=True)
class Login:
    issuer: Issuer
    keys: KeySource
    verifier: JwtVerifier
    clock: Clock = field(default_factory=Clock)

    async def refused(self, text: str) -> str:
        with pytest.raises(CredentialRefusedError) as caught:
            await self.verifier.verify(text)
        return caught.value.message


@pytest.fixture
async def issuer() -> AsyncIterator[Issuer]:
    async with running_issuer() as found:
        yield found


@contextlib.asynccontextmanager
async def login_at(issuer: Issuer, *, jwks_url: str | None = None, **options: Any) -> AsyncIterator[Login]:
    clock = Clock()
    found = OidcOptions(issuer=issuer.url, audiences=(AUDIENCE, "https://api.example"), **options)

    async def workspace(slug: str) -> UUID | None:
        return WORKSPACES.get(slug)

    keys = KeySource(open_client(), issuer=issuer.url, jwks_url=jwks_url, now=clock)
    async with contextlib.aclosing(keys):
        yield Login(issuer=issuer, keys=keys, verifier=JwtVerifier(found, keys, workspace=workspace), clock=clock)


@pytest.fixture
async def login(issuer: Issuer) -> AsyncIterator[Login]:
    async with login_at(issuer) as found:
        yield found


# ---------------------------------------------------------------- who is let in


async def test_a_good_token(login: Login) -> None:
    viewer = await login.verifier.verify(login.issuer.token(exp=4_000_000_000, aud=["other", AUDIENCE]))
    assert viewer.actor == Actor(ActorKind.PERSON, "ada")
    assert (viewer.workspace, viewer.scopes, viewer.run, viewer.token) == (
        DEFAULT_WORKSPACE.id,
        (Scope.READ,),
        None,
        None,
    )
    assert viewer.expires_at == 4_000_000_030
    await login.verifier.verify(login.issuer.token())
    assert login.issuer.asked == ["/.well-known/openid-configuration", "/keys"]


@pytest.mark.filterwarnings("ignore:EdDSA is deprecated")
@pytest.mark.parametrize(("make", "alg"), [(rsa, "PS256"), (ec, "ES256"), (ed, "EdDSA")])
async def test_other_kinds_of_keys(login: Login, make: Any, alg: str) -> None:
    login.issuer.keys = [rsa("one"), make("two")]
    text = login.issuer.token(login.issuer.keys[1], alg=alg)
    assert (await login.verifier.verify(text)).actor.name == "ada"


@pytest.mark.parametrize("typ", ["JWT", "at+jwt", "application/at+jwt", None])
async def test_types_of_access_tokens(login: Login, typ: str | None) -> None:
    await login.verifier.verify(login.issuer.token(header={"typ": typ} if typ else {}))


async def test_headers_that_nobody_has_to_know(login: Login) -> None:
    await login.verifier.verify(login.issuer.token(header={"nonce": "n", "ver": 2}))


async def test_headers_that_somebody_has_to_know(login: Login) -> None:
    head = encoded({"alg": "RS256", "kid": "one", "crit": ["doom"], "doom": True})
    assert "doom" in await login.refused(f"{head}.{encoded(login.issuer.claims())}.AAAA")


@pytest.mark.parametrize(
    ("claims", "scopes"),
    [
        ({"scope": "rerail:read rerail:operate openid"}, (Scope.READ, Scope.OPERATE)),
        ({"scope": ["rerail:read", "rerail:review", 7]}, (Scope.READ, Scope.REVIEW)),
        ({"scope": "read rerail:everything rerail: admin"}, ()),
        ({"scope": None}, ()),
        ({"scope": {"rerail:read": True}}, ()),
    ],
)
async def test_scopes(login: Login, claims: dict[str, Any], scopes: tuple[Scope, ...]) -> None:
    assert (await login.verifier.verify(login.issuer.token(**claims))).scopes == scopes


async def test_claims_are_mapped_by_settings(issuer: Issuer) -> None:
    options = {
        "workspace_claim": "org.team",
        "workspace": "shop",
        "scopes_claim": "https://rerail.example/groups",
        "grants": {"ops": (Scope.READ, Scope.OPERATE), "on call": (Scope.REVIEW,)},
        "name_claim": "email",
    }
    async with login_at(issuer, **options) as login:
        groups = ["ops", "on call", "rerail:admin"]
        claims = {"https://rerail.example/groups": groups, "email": "ada@example.com"}
        viewer = await login.verifier.verify(issuer.token(**claims, org={"team": "default"}))
        assert viewer.actor.name == "ada@example.com"
        assert viewer.scopes == (Scope.READ, Scope.OPERATE, Scope.REVIEW)
        assert viewer.workspace == DEFAULT_WORKSPACE.id
        alone = await login.verifier.verify(issuer.token())
        assert (alone.workspace, alone.scopes, alone.actor.name) == (SHOP, (), "ada")


async def test_a_client_that_acts_for_nobody_is_a_script(login: Login) -> None:
    viewer = await login.verifier.verify(login.issuer.token(sub="nightly", client_id="nightly"))
    assert viewer.actor == Actor(ActorKind.SCRIPT, "nightly")


@pytest.mark.parametrize("named", [None, [], ["default", "shop"], "nowhere", 7])
async def test_a_workspace_that_is_none_here(login: Login, named: Any) -> None:
    with pytest.raises(NoWorkspaceError):
        await login.verifier.verify(login.issuer.token(workspace=named))


# ---------------------------------------------------------------- who is not


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://login.example"},
        {"iss": None},
        {"iss": 7},
        {"aud": "another"},
        {"aud": None},
        {"aud": ["another"]},
        {"aud": [AUDIENCE, 7]},
        {"exp": None},
        {"exp": "tomorrow"},
        {"exp": 10**400},
        {"nbf": 4_000_000_000},
        {"iat": 4_000_000_000},
        {"sub": None},
        {"sub": 7},
    ],
)
async def test_claims_that_will_not_do(login: Login, claims: dict[str, Any]) -> None:
    await login.refused(login.issuer.token(**claims))


async def test_an_expired_token_and_the_leeway(login: Login) -> None:
    now = login.issuer.claims()["iat"]
    await login.verifier.verify(login.issuer.token(exp=now - 10))
    with pytest.raises(CredentialExpiredError):
        await login.verifier.verify(login.issuer.token(exp=now - 60))
    await login.verifier.verify(login.issuer.token(nbf=now + 10))
    await login.refused(login.issuer.token(nbf=now + 60))


async def test_tokens_that_nobody_signed(login: Login) -> None:
    (key,) = login.issuer.keys
    assert isinstance(key, RSAKey)
    for text in (
        unsigned(login.issuer),
        unsigned(login.issuer, "None"),
        unsigned(login.issuer, "HS256"),
        signed_by_public_key(login.issuer, key),
    ):
        assert "not allowed" in await login.refused(text)
    assert login.issuer.asked == [], "who may not come in in any case costs no fetch"
    await login.refused(login.issuer.token(rsa("one")))
    head, payload, signature = login.issuer.token().split(".")
    changed = encoded(login.issuer.claims(scope="rerail:admin"))
    await login.refused(f"{head}.{changed}.{signature}")
    await login.refused(f"{head}.{payload}.")
    await login.refused(f"{head}.{payload}.{signature[:-8]}AAAAAAAA")


@pytest.mark.parametrize(
    "head", [[], ["alg"], {}, {"alg": 7}, {"alg": "RS256", "kid": 7}, {"alg": "RS256", "typ": 7}, 7]
)
async def test_headers_that_are_none(login: Login, head: Any) -> None:
    await login.refused(f"{encoded(head)}.{encoded({})}.AAAA")


@pytest.mark.parametrize(
    "text", ["", ".", "..", "a.b", "a.b.c", "ééé.b.c", "a.b.c.d.e", "x" * 20_000, f"{'x' * 20_000}..", "\x00.\x00.\x00"]
)
async def test_what_is_no_jwt(login: Login, text: str) -> None:
    await login.refused(text)


async def test_tokens_for_something_else(login: Login) -> None:
    for typ in ("logout+jwt", "secevent+jwt", "dpop+jwt"):
        assert "another type" in await login.refused(login.issuer.token(header={"typ": typ}))


async def test_a_key_that_is_for_another_algorithm(login: Login) -> None:
    key = RSAKey.generate_key(2048, {"kid": "one", "alg": "RS256"})
    login.issuer.keys = [key]
    bare = RSAKey.import_key(key.as_pem(private=True), {"kid": "one"})
    await login.verifier.verify(login.issuer.token(bare))
    await login.refused(login.issuer.token(bare, alg="PS256"))


# ---------------------------------------------------------------- keys


async def test_keys_are_rotated(login: Login) -> None:
    first = login.issuer.token()
    await login.verifier.verify(first)
    login.issuer.keys = [rsa("two")]
    login.clock.now += FETCHED_AGAIN
    await login.verifier.verify(login.issuer.token())
    await login.refused(first)
    assert login.issuer.asked.count("/keys") == 2
    login.clock.now += FETCHED_AGAIN
    await login.refused(first)
    assert login.issuer.asked.count("/keys") == 3, "the key might have come back"


async def test_unknown_keys_by_the_hundred_have_them_fetched_once(login: Login) -> None:
    await login.verifier.verify(login.issuer.token())
    stranger = rsa("stranger")
    login.clock.now += FETCHED_AGAIN
    texts = [login.issuer.token(stranger, header={"kid": f"kid-{number}"}) for number in range(5)]
    await asyncio.gather(*(login.refused(text) for text in texts * 40))
    assert login.issuer.asked.count("/keys") == 2
    await login.verifier.verify(login.issuer.token())


async def test_keys_that_grow_old_are_fetched_beside_the_requests(login: Login) -> None:
    text = login.issuer.token()
    await login.verifier.verify(text)
    login.clock.now += FRESH
    await login.verifier.verify(text)
    assert login.keys._fetching is not None
    await asyncio.wait_for(login.keys._fetching, PATIENCE)
    assert login.issuer.asked.count("/keys") == 2


BROKEN = [
    JSONResponse({}, 500),
    JSONResponse({"keys": []}),
    JSONResponse({"keys": {}}),
    JSONResponse([]),
    PlainTextResponse("not JSON"),
    PlainTextResponse("x" * 600_000),
    RedirectResponse("/keys"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=[str(place) for place in range(len(BROKEN))])
async def test_a_provider_that_answers_no_keys_lets_nobody_in(login: Login, broken: Response) -> None:
    text = login.issuer.token()
    login.issuer.broken = broken
    with pytest.raises(UndecidedError):
        await login.verifier.verify(text)
    login.issuer.broken = None
    login.clock.now += FETCHED_AGAIN
    await login.verifier.verify(text)
    login.issuer.broken = broken
    login.clock.now += FRESH
    await login.verifier.verify(text)
    login.clock.now += TRUSTED
    with pytest.raises(UndecidedError):
        await login.verifier.verify(text)


@pytest.mark.parametrize(
    "described",
    [
        {"issuer": "https://login.example"},
        {"jwks_uri": "http://login.example/keys"},
        {"jwks_uri": "http://[::1"},
        {"jwks_uri": None},
        {"jwks_uri": 7},
    ],
)
async def test_a_description_that_will_not_do(login: Login, described: dict[str, str]) -> None:
    login.issuer.described = described
    with pytest.raises(UndecidedError):
        await login.verifier.verify(login.issuer.token())


async def test_a_provider_that_is_not_there() -> None:
    issuer = Issuer(url="http://127.0.0.1:1")
    async with login_at(issuer) as login:
        with pytest.raises(UndecidedError):
            await login.verifier.verify(issuer.token())


async def test_keys_that_cannot_verify_are_left_out(issuer: Issuer) -> None:
    key, other = rsa("one"), rsa("other")
    public = key.as_dict(private=False)
    issuer.published = {
        "keys": [
            *(
                "text",
                {},
                {"kty": "new"},
                {"kty": "oct", "k": "c2VjcmV0", "kid": "oct"},
                {"kty": "RSA", "n": 7},
                {"kty": "EC"},
            ),
            *({**other.as_dict(private=False), "use": "enc"}, public),
        ]
    }
    async with login_at(issuer, jwks_url=f"{issuer.url}/keys") as login:
        await login.verifier.verify(issuer.token(key))
        assert issuer.asked == ["/keys"]
        await login.refused(issuer.token(other))
        nameless = RSAKey.import_key(key.as_pem(private=True))
        await login.verifier.verify(issuer.token(nameless, header={"kid": None}))


async def test_a_redirect_of_the_keys_is_not_followed(issuer: Issuer) -> None:
    async with login_at(issuer, jwks_url=f"{issuer.url}/elsewhere") as login:
        with pytest.raises(UndecidedError):
            await login.verifier.verify(issuer.token())
    assert issuer.asked == ["/elsewhere"]


async def test_whoever_waits_for_keys_may_leave(login: Login) -> None:
    text = login.issuer.token()
    leaving = asyncio.ensure_future(login.verifier.verify(text))
    staying = asyncio.ensure_future(login.verifier.verify(text))
    await asyncio.sleep(0)
    leaving.cancel()
    assert (await asyncio.wait_for(staying, PATIENCE)).actor.name == "ada"

"""An identity provider on this machine: it signs tokens, publishes its keys over HTTP, and changes them."""

import base64
import contextlib
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from joserfc import jws, jwt
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from ..api.transport import serving

AUDIENCE = "rerail"


def rsa(kid: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig"})


def ec(kid: str) -> ECKey:
    return ECKey.generate_key("P-256", {"kid": kid})


def ed(kid: str) -> OKPKey:
    return OKPKey.generate_key("Ed25519", {"kid": kid})


@dataclass(kw_only=True)
class Issuer:
    """`keys` are those that it publishes now. `broken` is what it answers instead, where it does."""

    keys: list[Key] = field(default_factory=lambda: [rsa("one")])
    url: str = ""
    asked: list[str] = field(default_factory=list)
    broken: Response | None = None
    described: dict[str, Any] = field(default_factory=dict)
    published: Any = None

    def claims(self, **claims: Any) -> dict[str, Any]:
        """Those of somebody who may read; None leaves one out."""
        now = int(time.time())
        found = {
            "iss": self.url,
            "aud": AUDIENCE,
            "sub": "ada",
            "iat": now,
            "exp": now + 600,
            "workspace": "default",
            "scope": "openid rerail:read",
            **claims,
        }
        return {name: value for name, value in found.items() if value is not None}

    def token(self, key: Key | None = None, *, alg: str = "RS256", header: Any = None, **claims: Any) -> str:
        key = key or self.keys[0]
        protected = {"alg": alg, "kid": key.kid, **(header or {})}
        protected = {name: value for name, value in protected.items() if value is not None}
        registry = jws.JWSRegistry(algorithms=[alg], strict_check_header=False)
        return jwt.encode(protected, self.claims(**claims), key, registry=registry)

    async def _answer(self, request: Request) -> Response:
        self.asked.append(request.url.path)
        if self.broken is not None:
            return self.broken
        if request.url.path.endswith("openid-configuration"):
            return JSONResponse({"issuer": self.url, "jwks_uri": f"{self.url}/keys", **self.described})
        if request.url.path == "/elsewhere":
            return RedirectResponse("/keys")
        if self.published is not None:
            return JSONResponse(self.published)
        return JSONResponse({"keys": [key.as_dict(private=False) for key in self.keys]})


@contextlib.asynccontextmanager
async def running_issuer() -> AsyncIterator[Issuer]:
    issuer = Issuer()
    routes = [Route("/{path:path}", issuer._answer)]
    async with serving(Starlette(routes=routes)) as address:
        issuer.url = f"http://{address}"
        yield issuer


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def signed_by_public_key(issuer: Issuer, key: RSAKey) -> str:
    """HS256 with the public key as its secret: what libraries fall for that take the algorithm from the token."""
    head = f"{encoded({'alg': 'HS256', 'kid': key.kid, 'typ': 'JWT'})}.{encoded(issuer.claims())}"
    digest = hmac.digest(key.as_pem(private=False), head.encode(), hashlib.sha256)
    return f"{head}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def unsigned(issuer: Issuer, alg: str = "none") -> str:
    return f"{encoded({'alg': alg, 'typ': 'JWT'})}.{encoded(issuer.claims())}."

"""Sends mission definitions to a running server, through the same mutation that everybody else calls."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

from rerail.domain.errors import InvalidInputError, Violation

_TIMEOUT_SECONDS = 30.0
_LONGEST_QUOTE = 300
_VERSION = "query Version($slug: String!) { mission(slug: $slug) { version } }"
_DEPLOY = """
mutation Deploy($definition: JSON!) {
  deployMission(input: {definition: $definition}) {
    __typename
    ... on DeployMissionSuccess { mission { slug version } }
    ... on InvalidInput { violations { path message } }
    ... on Problem { code message }
  }
}
"""


class ServerRefusedError(Exception):
    """The server does not answer, or does not do what was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployed:
    """What became of a definition; `changed` is false where the server had this version already."""

    slug: str
    version: int
    changed: bool


class DeployClient:
    """A connection to the GraphQL endpoint at `url`. Every method raises ServerRefusedError."""

    def __init__(self, url: str) -> None:
        self._url = httpx.URL(url)
        # A proxy of the environment is for the world outside, not for a server on this machine.
        near = self._url.host in ("127.0.0.1", "::1", "localhost")
        self._http = httpx.Client(timeout=_TIMEOUT_SECONDS, trust_env=not near)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def deploy(self, definition: Mapping[str, Any], *, slug: str) -> Deployed:
        """Deploy one mission. Raises InvalidInputError where the server finds the definition wrong."""
        before = self._ask(_VERSION, {"slug": slug})["mission"]
        answer = self._ask(_DEPLOY, {"definition": definition})["deployMission"]
        if "violations" in answer:
            raise InvalidInputError(
                answer["message"], [Violation(tuple(item["path"]), item["message"]) for item in answer["violations"]]
            )
        if answer["__typename"] != "DeployMissionSuccess":
            raise ServerRefusedError(f"{slug} was not deployed ({answer['code']}): {answer['message']}")
        mission = answer["mission"]
        changed = before is None or before["version"] != mission["version"]
        return Deployed(slug=mission["slug"], version=mission["version"], changed=changed)

    def _ask(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = self._http.post(self._url, json={"query": query, "variables": variables})
            body = answer.json()
        except httpx.HTTPError as error:
            raise ServerRefusedError(
                f"No server answers at {self._url} ({error}): start one with `rerail up`, or name another with --url."
            ) from error
        except ValueError as error:
            raise ServerRefusedError(
                f"{self._url} answered with status {answer.status_code} and no JSON: is it the address of rerail's "
                "GraphQL endpoint, which ends in /graphql?"
            ) from error
        if not isinstance(body, dict) or body.get("errors") or not isinstance(body.get("data"), dict):
            raise ServerRefusedError(f"{self._url} refused: {_words(body)}")
        data: dict[str, Any] = body["data"]
        return data


def _words(body: object) -> str:
    errors = body.get("errors") if isinstance(body, dict) else None
    if isinstance(errors, list) and errors:
        return "; ".join(str(error.get("message") if isinstance(error, dict) else error) for error in errors)
    return str(body)[:_LONGEST_QUOTE]

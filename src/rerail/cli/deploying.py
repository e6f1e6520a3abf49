"""Sends mission definitions to a running server, through the same mutation that everybody else calls."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rerail.cli.client import Client, Document, ServerRefusedError
from rerail.domain.errors import InvalidInputError, Violation

VERSION = Document("query Version($slug: String!) { mission(slug: $slug) { version } }")
DEPLOY = Document("""
mutation Deploy($definition: JSON!) {
  deployMission(input: {definition: $definition}) {
    __typename
    ... on DeployMissionSuccess { mission { slug version } }
    ... on InvalidInput { violations { path message } }
    ... on Problem { code message }
  }
}
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployed:
    """What became of a definition; `changed` is false where the server had this version already."""

    slug: str
    version: int
    changed: bool


def deploy(client: Client, definition: Mapping[str, Any], *, slug: str) -> Deployed:
    """Deploy one mission. Raises InvalidInputError where the server finds the definition wrong, ServerRefusedError."""
    before = client.ask(VERSION, {"slug": slug})["mission"]
    answer = client.ask(DEPLOY, {"definition": definition})["deployMission"]
    if "violations" in answer:
        raise InvalidInputError(
            answer["message"], [Violation(tuple(item["path"]), item["message"]) for item in answer["violations"]]
        )
    if answer["__typename"] != "DeployMissionSuccess":
        raise ServerRefusedError(f"{slug} was not deployed ({answer['code']}): {answer['message']}")
    mission = answer["mission"]
    changed = before is None or before["version"] != mission["version"]
    return Deployed(slug=mission["slug"], version=mission["version"], changed=changed)

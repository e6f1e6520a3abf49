"""What the server really has: ids, cursors, slugs and keys, mixed into what is asked so that fields really resolve."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.adversity.fuzz.site import Site

_ID = re.compile(r"(workspace|mission|run|step|attempt|frame|artifact|review|report|guide|job|group)_[0-9a-z-]+")
_EVERYTHING = """{
  viewer { workspace { id } }
  missions(first: 20) { edges { cursor node { id slug } } }
  runs(first: 20) { edges { cursor node {
    id status revision
    labels { key value }
    reviews { id status }
    steps(first: 8) { edges { cursor node { id key provider attempts {
      id logs(first: 1) { edges { cursor node { id } } } } } } }
    artifacts(first: 3) { edges { cursor node { id } } }
    frames(first: 6) { edges { cursor node { id } } }
    failure { code }
  } } }
  failureGroups(first: 20) { edges { cursor node { id code } } }
  guides { id slug }
}"""

_REPORT = """mutation ($run: ID!) { reportRun(input: {runId: $run, symptom: RUN_FAILED, summary: "asked for"}) {
  ... on ReportRunSuccess { report { id } } } }"""
_JOB = """mutation ($group: ID!) { recoverGroup(input: {groupId: $group, move: RETRY, maxPerMinute: 1,
  fix: {kind: PROVIDER_RESTORED, note: "it is back"}}) { ... on RecoverGroupSuccess { job { id } } } }"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`ids` by their kind, `texts` by the name of the argument that takes them."""

    ids: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, tuple[str, ...]]


def known_of(site: Site) -> Known:
    """Also files a report and begins a recovery job, as far as the server allows it, so that there is one of each."""
    told = site.ask(_EVERYTHING)
    runs = [edge["node"]["id"] for edge in told["runs"]["edges"]]
    groups = [edge["node"]["id"] for edge in told["failureGroups"]["edges"]]
    made = [site.ask(_REPORT, {"run": run}) for run in runs[:2]] + [site.ask(_JOB, {"group": each}) for each in groups]
    ids: dict[str, list[str]] = {}
    for text in _strings([told, made]):
        if match := _ID.fullmatch(text):
            ids.setdefault(match[1], []).append(text)
    texts = {
        "cursor": _of(told, "cursor"),
        "slug": (*_of(told, "slug"), "no-such-thing"),
        "key": _of(told, "key"),
        "provider": _of(told, "provider"),
        "code": _of(told, "code"),
        "mission": _of(told["missions"], "slug"),
    }
    return Known(
        ids={kind: tuple(dict.fromkeys(found))[:200] for kind, found in ids.items()},
        texts={name: tuple(dict.fromkeys(found))[:100] for name, found in texts.items() if found},
    )


def _of(value: Any, member: str) -> tuple[str, ...]:
    return tuple(text for key, text in _members(value) if key == member and isinstance(text, str))


def _members(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield key, part
            yield from _members(part)
    elif isinstance(value, list):
        for part in value:
            yield from _members(part)


def _strings(value: Any) -> Iterator[str]:
    for _, part in _members({"": value} if isinstance(value, list) else value):
        if isinstance(part, str):
            yield part

"""Deploying a mission and starting a run of it: everything is checked before anything is written."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.errors import InvalidInputError, Violation
from rerail.domain.frame import Actor, Entry
from rerail.domain.mission import Mission
from rerail.domain.run import Label
from rerail.domain.step import StepPlan
from rerail.ledger.beside import MANY
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decided, Ledger
from rerail.ledger.missions import Deployed, StoredMission, deploy, find_mission
from rerail.redaction.screen import Screen
from rerail.runtime.aside import Aside, is_large
from rerail.runtime.definition.json_values import show_path
from rerail.runtime.definition.loading import definition_of, load_definition, mission_digest, stored_mission
from rerail.runtime.definition.schema_check import violations
from rerail.runtime.definition.secret_check import secret_inputs
from rerail.runtime.providers.registry import ProviderRegistry

LONGEST_LABEL = 200
LONGEST_TITLE = 200
MOST_LABELS = 50


async def deploy_mission(
    pool: asyncpg.Pool,
    workspace: UUID,
    definition: Any,
    *,
    registry: ProviderRegistry,
    once: Once | None = None,
    screen: Screen | None = None,
    aside: Aside | None = None,
) -> Deployed:
    """The definition is looked through `aside`, where there is one. Raises InvalidMissionError with everything that is
    wrong with it."""
    # In a thread: the checks import the modules of python tasks.
    load = partial(_loaded, definition, registry=registry, screen=screen)
    mission, canonical, digest = await (asyncio.to_thread(load) if aside is None else aside.run(workspace, load))
    return await deploy(pool, workspace, mission, definition=canonical, digest=digest, once=once)


def _loaded(definition: Any, *, registry: ProviderRegistry, screen: Screen | None) -> tuple[Mission, Any, str]:
    """The mission, its canonical form, and the digest of that."""
    mission = load_definition(definition, registry=registry, screen=screen)
    canonical = definition_of(mission)
    return mission, canonical, mission_digest(canonical)


async def start_run(
    ledger: Ledger,
    workspace: UUID,
    slug: str,
    inputs: Any,
    *,
    actor: Actor,
    title: str | None = None,
    labels: Sequence[Label] = (),
    once: Once | None = None,
    aside: Aside | None = None,
) -> Decided:
    """Starts a run of the mission's newest version. What is large is looked through `aside`, where there is one.

    Raises NotFoundError for the mission, InvalidInputError with what is wrong with inputs, title and labels,
    IdempotencyConflictError.
    """
    stored = await find_mission(ledger.pool, workspace, slug)
    queue = partial(_queued, ledger.screen, workspace, stored, inputs, actor=actor, title=title, labels=labels)
    if aside is None or not (is_large(inputs) or len(stored.definition["tasks"]) > MANY):
        return await ledger.create(uuid7(), queue(), workspace=workspace, once=once)
    async with aside.turn((workspace, actor)):
        return await ledger.create(uuid7(), await aside.work(queue), workspace=workspace, once=once)


def _queued(
    screen: Screen,
    workspace: UUID,
    stored: StoredMission,
    inputs: Any,
    *,
    actor: Actor,
    title: str | None,
    labels: Sequence[Label],
) -> Entry:
    """The first entry of the run. Raises InvalidInputError."""
    mission = stored_mission(stored.definition)
    found = [*_input_violations(screen, mission, inputs), *_title_violations(title), *_label_violations(labels)]
    if found:
        first = f"{show_path(found[0].path)}: {found[0].message}"
        raise InvalidInputError(f"The run of mission {stored.slug} cannot start: {first}", found)
    return entry.run_queued(
        workspace=workspace,
        mission=stored.mission,
        mission_slug=stored.slug,
        mission_version=stored.version,
        title=title or mission.title,
        inputs=inputs,
        labels=labels,
        steps=_plans(mission),
        actor=actor,
    )


def _plans(mission: Mission) -> list[StepPlan]:
    return [
        StepPlan(
            id=uuid7(),
            key=task.key,
            title=task.title,
            position=position,
            provider=task.provider,
            effect=task.effect,
            max_attempts=task.retry.max_attempts,
            needs=task.needs,
        )
        for position, task in enumerate(mission.tasks)
    ]


def _input_violations(screen: Screen, mission: Mission, inputs: Any) -> list[Violation]:
    if not isinstance(inputs, Mapping):
        return [Violation(("inputs",), "Inputs are an object of names and values.")]
    schema = mission.input_schema
    found = violations(schema, inputs) or secret_inputs(screen, inputs, schema)
    return [Violation(("inputs", *each.path), each.message) for each in found]


def _title_violations(title: str | None) -> list[Violation]:
    if title is None or len(title) <= LONGEST_TITLE:
        return []
    return [Violation(("title",), f"It has {len(title):,} characters; at most {LONGEST_TITLE} are possible.")]


def _label_violations(labels: Sequence[Label]) -> list[Violation]:
    if len(labels) > MOST_LABELS:
        return [Violation(("labels",), f"At most {MOST_LABELS} labels; there are {len(labels):,}.")]
    found = []
    seen = set[str]()
    for place, label in enumerate(labels):
        path = ("labels", str(place), "key")
        if not label.key or len(label.key) > LONGEST_LABEL:
            found.append(Violation(path, f"A label's key has 1 to {LONGEST_LABEL} characters."))
        if label.key in seen:
            found.append(Violation(path, f"There are two labels {label.key!r}."))
        if len(label.value) > LONGEST_LABEL:
            found.append(Violation(("labels", str(place), "value"), f"At most {LONGEST_LABEL} characters."))
        seen.add(label.key)
    return found

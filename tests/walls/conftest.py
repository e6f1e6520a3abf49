"""Databases to attack: one with both workspaces, and one in which the attacker is alone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import uuid4

import asyncpg
import pytest
from tests.conftest import TEMPLATE, in_database
from tests.planner.world import World
from tests.walls.twins import attacked, attacker

from rerail.database.embedded import EmbeddedPostgres


@dataclass(frozen=True, slots=True)
class Scene:
    """`both` and `alone` are the addresses of the databases."""

    both: str
    alone: str
    attacked: World
    attacker: World


@pytest.fixture(scope="session")
async def scene(server: EmbeddedPostgres) -> Scene:
    """Made once; whoever changes something works on a copy."""
    there, here = attacked(), attacker()
    addresses = []
    admin = await asyncpg.connect(server.connection.dsn)
    for name, worlds in (("walls_both", (there, here)), ("walls_alone", (here,))):
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        addresses.append(in_database(server.connection, name))
        owner = await asyncpg.connect(addresses[-1])
        for world in worlds:
            await world.write(owner)
        await owner.close()
    await admin.close()
    return Scene(*addresses, there, here)


@pytest.fixture
async def copied(server: EmbeddedPostgres, scene: Scene) -> AsyncIterator[Scene]:
    """A scene of the test's own."""
    admin = await asyncpg.connect(server.connection.dsn)
    names = [f"walls_{uuid4().hex}" for _ in range(2)]
    for name, template in zip(names, ("walls_both", "walls_alone"), strict=True):
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    both, alone = (in_database(server.connection, name) for name in names)
    yield Scene(both, alone, scene.attacked, scene.attacker)
    for name in names:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()

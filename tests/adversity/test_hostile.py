"""A small siege of a real server; `python -m tests.adversity.hostile` is the whole one, with its times."""

import asyncio

from tests.adversity.fuzz.site import site
from tests.adversity.hostile.attacker import attacks
from tests.adversity.hostile.siege import Plan, besiege

ATTACKS = (
    "a billion fields",
    "hundred megabytes",
    "new documents",
    "thousands of pings",
    "idle websockets",
    "slow bodies",
    "subscriptions that never read",
    "large variables",
    "large inputs",
    "wrong inputs",
    "requests without waiting",
    "messages that do not end",
    "answers that nobody reads",
    "operations that nobody reads",
)
MEBIBYTES = 320.0
"""What may be kept for connections, 256, and what is being worked at."""


def test_a_server_under_attack_serves_others_and_keeps_its_memory() -> None:
    assert set(ATTACKS) <= attacks().keys()
    with site() as found:
        found.wait_for_runs()
        found.make_tokens()
        held = asyncio.run(besiege(found, Plan(seconds=0.5, scale=0.05, only=ATTACKS), print))
        complaints = found.complaints()
        found.verify()
    assert not complaints, "\n".join(complaints)
    for each in held:
        assert each.during.all_well, f"{each.attack}: {each.during.met}"
        assert each.met, f"{each.attack} did nothing"
        assert each.memory_most - each.memory_before < MEBIBYTES, each

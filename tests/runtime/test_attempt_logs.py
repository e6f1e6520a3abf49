"""Every attempt has its own logs: a step that is retried never shows what an earlier attempt said."""

from typing import Any
from uuid import UUID

from tests.planner.reading import Reading

from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus

from .conftest import WORKSPACE, Shop
from .talkative import LINES
from .test_run import mission, retry

LOGS = """query Logs($run: ID!, $after: String) {
  run(id: $run) {
    step(key: "loud") {
      attempts {
        number trigger
        logs(first: 3, after: $after) { nodes { title attempt { number } } pageInfo { endCursor } }
      }
    }
    other: step(key: "quiet") { attempts { number logs { nodes { title } } } }
  }
}"""


def talkative(*needs: str, **more: Any) -> dict[str, Any]:
    call = {"call": "tests.runtime.talkative:says_which"}
    policy = {"maxAttempts": 2, "initialDelay": 0.01}
    return {"provider": "python", "with": call, "needs": list(needs), "effect": "NONE", "retry": policy, **more}


def said(attempt: int, key: str, lines: range) -> list[str]:
    return [f"attempt {attempt} of {key}, line {line}" for line in lines]


async def test_each_attempt_shows_what_it_said_itself(working: Shop) -> None:
    run = await working.run(mission(loud=talkative(), quiet=talkative("loud")))
    assert run.steps_by_key()["loud"].attempt_count == 2
    assert await shown(working, run.id) == {1: ("FIRST", 1), 2: ("AUTOMATIC", 2)}
    await retry(working, run, "loud")
    run = await working.until(run.id, lambda now: now.status is RunStatus.FAILED and now.leg == 2)
    assert run.steps_by_key()["loud"].status is StepStatus.SUCCEEDED
    assert await shown(working, run.id) == {1: ("FIRST", 1), 2: ("AUTOMATIC", 2), 3: ("RETRY", 3)}
    await retry(working, run, "quiet")
    await working.until(run.id, lambda now: now.status is RunStatus.SUCCEEDED)
    reading = Reading(working.pool, workspace=WORKSPACE)
    other = (await reading.data(LOGS, {"run": f"run_{run.id.hex}"}))["run"]["other"]["attempts"]
    assert [[node["title"] for node in each["logs"]["nodes"]] for each in other] == [
        said(attempt, "quiet", range(LINES)) for attempt in (1, 2, 3)
    ]


async def shown(shop: Shop, run: UUID) -> dict[int, tuple[str, int]]:
    """Trigger of each attempt of `loud`, and the attempt that all of its lines are from; they are read in pages."""
    reading = Reading(shop.pool, workspace=WORKSPACE)
    variables = {"run": f"run_{run.hex}"}
    attempts = (await reading.data(LOGS, variables))["run"]["step"]["attempts"]
    found = {}
    for place, attempt in enumerate(attempts):
        logs, lines = attempt["logs"], list(attempt["logs"]["nodes"])
        while logs["nodes"]:
            following = {**variables, "after": logs["pageInfo"]["endCursor"]}
            logs = (await reading.data(LOGS, following))["run"]["step"]["attempts"][place]["logs"]
            lines += logs["nodes"]
        number = attempt["number"]
        assert [line["title"] for line in lines] == said(number, "loud", range(LINES))
        (of_attempt,) = {line["attempt"]["number"] for line in lines}
        found[number] = (attempt["trigger"], of_attempt)
    return found

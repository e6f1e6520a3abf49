"""The story of one run: random moves by callers, random blows of fate, and after each what the model expects."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import uuid4

from tests.ledger.test_histories import judged
from tests.runtime.conftest import Shop

from rerail.domain.identity import Kind, parse_as
from rerail.domain.replay import fold

from . import model
from .calls import Caller
from .frames import check_effects, check_outcome
from .missions import Fate, FatedProvider, random_mission
from .model import Facts, View
from .site import Site

MOST_MOVES_HOME = 40
FIXES = ("INPUT_CORRECTED", "PROVIDER_RESTORED", "CODE_DEPLOYED", "TRANSIENT")
DEFINITION = "SELECT definition::text FROM mission_versions WHERE mission_id = $1"
REDEFINE = "UPDATE mission_versions SET definition = $2::text::json WHERE mission_id = $1"
MISSION = "SELECT id FROM missions WHERE slug = $1"


class ModelError(AssertionError):
    """The API and the model part ways."""


@dataclass
class Story:
    """One run of one random mission."""

    seed: int
    shop: Shop
    site: Site
    provider: FatedProvider
    did: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311, not for secrets
        self.caller = Caller(self.shop)
        self.slug = f"story-{self.seed}"
        self.fate = Fate(Random(self.seed + 1))  # noqa: S311, not for secrets
        self.facts = Facts(unsettled=self.fate.unsettled)
        self.answered: list[tuple[str, dict[str, Any], Any]] = []
        self.kept: dict[str, bytes] = {}
        self.definition = ""

    # ---------------------------------------------------------------- the whole of it

    async def tell(self, turns: int) -> None:
        mission = random_mission(self.random, self.slug)
        tasks = mission["tasks"]
        self.facts.needs = {key: set(task["needs"]) for key, task in tasks.items()}
        self.facts.unsafe = {key for key, task in tasks.items() if task.get("effect") == "UNSAFE"}
        await self.shop.deploy(mission)
        self.mission = await self.shop.pool.fetchval(MISSION, self.slug)
        self.definition = await self.shop.pool.fetchval(DEFINITION, self.mission)
        value: Any = self.random.choice([7, 7, 7, "seven"])
        self.run_id = await self.shop.start(self.slug, value=value)
        self.provider.fates[f"run_{self.run_id.hex}"] = self.fate
        for _ in range(turns):
            view = await self.look()
            await self.turn(view)
        if self.random.random() < 0.2:
            await self.give_up()
        await self.home()
        await self.check_history()

    async def look(self) -> View:
        """The run as it is read, which must be what the model expects of what was read."""
        view: View = await self.caller.read(self.run_id)
        self.facts.provider_up = self.fate.provider_up
        model.check_shown(view, self.facts)
        return view

    async def turn(self, view: View) -> None:
        options: list[tuple[int, str, Callable[[View], Awaitable[None]]]] = [
            (4, "rest", self.rest),
            (4, "continue", self.go_on),
            (8, "retry", self.retry),
            (1, "cancel", self.cancel),
            (2, "interrupt", self.interrupt),
            (3, "strike", self.strike),
            (1, "files", self.lose_or_restore_file),
            (2, "provider", self.turn_provider),
            (1, "version", self.lose_or_restore_version),
            (2, "stampede", self.stampede),
            (1, "again", self.say_again),
            (1, "report", self.report),
        ]
        if view["reviews"]:
            options.append((5, "decide", self.decide))
        weights = [weight for weight, _, _ in options]
        ((_, name, act),) = self.random.choices(options, weights)
        self.did.append(f"{name}@{view['revision']}")
        self.counts[name] = self.counts.get(name, 0) + 1
        await act(view)

    # ---------------------------------------------------------------- callers

    async def go_on(self, view: View) -> None:
        expected = model.continue_blockers(view, self.facts, looked=True)
        dry = self.random.random() < 0.3
        answer = await self.move("continueRun", view, runId=view["id"], dryRun=dry, note="again")
        if self.agrees(answer, expected, view):
            assert model.keys(answer["plan"]["rerun"]) == model.rerun_by_continue(view)
            self.started_over(answer, view)

    async def retry(self, view: View) -> None:
        steps = model.steps(view)
        down = [step for step in steps if step["status"] in {"FAILED", "CANCELLED"}]
        step = self.random.choice(down if down and self.random.random() < 0.8 else steps)
        await self.retry_step(view, step, word=self.random.random() < 0.6, dry=self.random.random() < 0.2)

    async def retry_step(
        self, view: View, step: View, *, word: bool, dry: bool = False, fit: bool | None = None
    ) -> Any:
        """`fit`: whether corrected inputs are given, and satisfy the schema."""
        if fit is None and self.random.random() < 0.3:
            fit = self.random.random() < 0.7
        expected = model.retry_blockers(view, step, self.facts, looked=True, word=word, inputs=fit is not None)
        fix = {"kind": self.random.choice(FIXES), **({"note": "Looked outside: it is safe."} if word else {})}
        inputs = {None: None, True: {"value": 3}, False: {"value": "three"}}[fit]
        answer = await self.move("retryFailedStep", view, stepId=step["id"], fix=fix, inputs=inputs, dryRun=dry)
        if answer["__typename"] == "InvalidInput":
            # Told before any rule is asked, where the step has a schema and could be retried at all.
            assert fit is False
            assert model.at_rest(view)
            return answer
        if fit is False and "INPUT_STILL_INVALID" not in expected and answer["__typename"] == "RetryFailedStepSuccess":
            assert {"name": "inputs", "outcome": "UNKNOWN"} in answer["checks"], "the task has no schema"
        if self.agrees(answer, expected, view):
            assert model.keys(answer["plan"]["rerun"]) == model.rerun_by_retry(view, step, self.facts)
            failed = [check for check in answer["checks"] if check["outcome"] == "FAILED"]
            assert not failed
            self.started_over(answer, view)
        return answer

    async def cancel(self, view: View) -> None:
        dry = self.random.random() < 0.3
        answer = await self.move("cancelRun", view, runId=view["id"], dryRun=dry)
        self.agrees(answer, model.cancel_blockers(view), view)

    async def interrupt(self, view: View) -> None:
        """A cancel in the middle of the work, wherever the run is by then."""
        answer = await self.caller.move("cancelRun", runId=view["id"], reason="enough")
        if answer["__typename"] == "MoveRefused":
            assert {blocker["code"] for blocker in answer["blockers"]} <= {"RUN_SUCCEEDED", "RUN_CANCELLED"}
        else:
            assert answer["run"]["status"] == "CANCELLED"

    async def decide(self, view: View) -> None:
        review = self.random.choice(view["reviews"])
        await self.decide_review(view, review, approve=self.random.random() < 0.6)

    async def decide_review(self, view: View, review: View, *, approve: bool) -> None:
        expected = model.decide_blockers(view, review, approve=approve)
        decision = "APPROVE" if approve else "REJECT"
        answer = await self.move("decideReview", view, reviewId=review["id"], decision=decision)
        self.agrees(answer, expected, view)

    async def report(self, view: View) -> None:
        given = {"runId": view["id"], "symptom": "RUN_FAILED", "summary": "It failed.", "idempotencyKey": uuid4().hex}
        answer = await self.caller.move("reportRun", **given)
        assert answer["__typename"] == "ReportRunSuccess", answer
        self.answered.append(("reportRun", given, answer))

    async def move(self, name: str, view: View, **given: Any) -> Any:
        """Made with a key, and tied to the revision that was seen: the answer says what the rules say of that."""
        given |= {"expectedRevision": view["revision"], "idempotencyKey": uuid4().hex}
        answer = await self.caller.move(name, **given)
        if answer["__typename"].endswith("Success") and not given.get("dryRun"):
            self.answered.append((name, given, answer))
        return answer

    def agrees(self, answer: Any, expected: set[str], view: View) -> bool:
        """Whether the move was made, or would be; a run that has moved on since it was seen says nothing."""
        match answer["__typename"]:
            case "StaleRevision":
                assert answer["run"]["revision"] > view["revision"]
                return False
            case "MoveRefused":
                found = {blocker["code"] for blocker in answer["blockers"]}
                if found != expected:
                    raise ModelError(f"refused for {found or 'nothing'}, expected {expected or 'success'}: {answer}")
                return False
            case type_:
                assert type_.endswith("Success"), answer
                if expected:
                    raise ModelError(f"made, expected to be refused for {expected}")
                return True

    def started_over(self, answer: Any, view: View) -> None:
        if answer["applied"]:
            counts = {step["key"]: len(step["attempts"]) for step in model.steps(view)}
            self.facts.started_over |= {key: counts[key] for key in model.keys(answer["plan"]["rerun"])}

    async def stampede(self, view: View) -> None:
        """Several callers make the same move at the same moment, some with the same key: one effect."""
        steps = [step for step in model.steps(view) if step["status"] == "FAILED"]
        if steps and self.random.random() < 0.7:
            fix = {"kind": "TRANSIENT", "note": "Looked outside: it is safe."}
            name, given = "retryFailedStep", {"stepId": self.random.choice(steps)["id"], "fix": fix}
        else:
            name, given = "continueRun", {"runId": view["id"]}
        given["expectedRevision"] = view["revision"]
        keys = [uuid4().hex for _ in range(2)]
        asked = [{**given, "idempotencyKey": key} for key in (keys[0], keys[0], keys[1])] + [given]
        answers = await asyncio.gather(*(self.caller.move(name, **each) for each in asked))
        made = [answer["__typename"].endswith("Success") for answer in answers]
        assert sum(made) in {0, 1, 2}, answers
        assert made.count(True) < 2 or made == [True, True, False, False], answers
        for answer, success in zip(answers, made, strict=True):
            assert success or answer["__typename"] in {"StaleRevision", "MoveRefused"}, answer
        if made[0] and made[1]:
            assert answers[0]["plan"] == answers[1]["plan"]
        if any(made):
            winner = answers[made.index(True)]
            self.started_over(winner, view)
            self.answered.append((name, asked[made.index(True)], winner))
            if "idempotencyKey" not in asked[made.index(True)]:
                self.answered.pop()

    async def say_again(self, view: View) -> None:
        """A request that was answered before is answered alike, and does nothing; another with its key conflicts."""
        if not self.answered:
            return
        name, given, first = self.random.choice(self.answered)
        again = await self.caller.move(name, **given)
        for told in ("__typename", "plan", "checks", "hint", "report", "applied"):
            assert again.get(told) == first.get(told), (again, first)
        told = {"reportRun": "summary", "continueRun": "note", "cancelRun": "reason", "decideReview": "comment"}
        changed = {told[name]: "another"} if name in told else {"expectedRevision": 1}
        other = await self.caller.move(name, **{**given, **changed})
        assert other["__typename"] == "IdempotencyConflict", other

    # ---------------------------------------------------------------- fate

    async def rest(self, _view: View) -> None:
        """Until the run is at rest, or at work on what takes long."""
        with self.shop.hub.watch(self.run_id) as watch:
            try:
                async with asyncio.timeout(1):
                    while not model.at_rest(await self.caller.read(self.run_id)):
                        await watch.wait()
            except TimeoutError:
                return

    async def strike(self, _view: View) -> None:
        self.site.strike(self.run_id, paused=self.random.random() < 0.4)

    async def turn_provider(self, _view: View) -> None:
        self.fate.provider_up = self.random.choice([True, False, None])

    async def lose_or_restore_file(self, view: View) -> None:
        if self.facts.deleted:
            await self.restore_files()
            return
        whole = [found for found in view["artifacts"]["nodes"] if found["state"] == "COMPLETE"]
        if whole and model.at_rest(view):
            lost = self.random.choice(whole)["id"]
            address = await self.shop.pool.fetchval(
                "SELECT address FROM artifacts WHERE id = $1", parse_as(Kind.ARTIFACT, lost)
            )
            place = self.shop.store.folder / address
            self.kept[address] = place.read_bytes()
            place.unlink()
            self.facts.deleted.add(lost)

    async def restore_files(self) -> None:
        for address, content in self.kept.items():
            (self.shop.store.folder / address).write_bytes(content)
        self.kept.clear()
        self.facts.deleted.clear()

    async def lose_or_restore_version(self, _view: View) -> None:
        lost = not self.facts.version_lost
        await self.shop.pool.execute(REDEFINE, self.mission, "{}" if lost else self.definition)
        self.facts.version_lost = lost

    # ---------------------------------------------------------------- the ways out

    async def give_up(self) -> None:
        """Whatever has become of it, a run can be reported, and cancelled unless it has succeeded."""
        view = await self.look()
        await self.report(view)
        answer = await self.caller.move("cancelRun", runId=view["id"])
        view = await self.look()
        assert view["status"] in {"SUCCEEDED", "CANCELLED"}, answer
        assert view["resolution"] in {"NOT_NEEDED", "RECOVERED", "REPORTED"}

    async def home(self) -> None:
        """Once the world is in order, doing what the API advises brings every run to its end."""
        self.fate.calm, self.fate.provider_up = True, True
        await self.restore_files()
        if self.facts.version_lost:
            await self.lose_or_restore_version({})
        moves = 0
        while moves < MOST_MOVES_HOME:
            await self.rest({})
            view = await self.look()
            if view["status"] == "SUCCEEDED":
                return
            await self.step_home(view)
            moves += view["recovery"]["next"] != "WAIT"
        raise ModelError(f"The run does not come home: {view['status']}, next {view['recovery']['next']}")

    async def step_home(self, view: View) -> None:
        recovery = view["recovery"]
        self.did.append(f"home {recovery['next']}@{view['revision']}")
        match recovery["next"]:
            case "WAIT":
                return
            case "REVIEW":
                open_ = [review for review in view["reviews"] if review["status"] == "PENDING"] or [
                    review
                    for review in view["reviews"]
                    if review["status"] == "REJECTED" and not model.decide_blockers(view, review, approve=True)
                ]
                await self.decide_review(view, open_[0], approve=True)
            case "CONTINUE":
                await self.go_on(view)
            case _:
                await self.mend(view)

    async def mend(self, view: View) -> None:
        """RETRY, FIX or SUPPORT: what failed is retried with a word and, where they were refused, with other inputs."""
        retries = view["recovery"]["retries"]
        if not retries:
            # Support is what the API advises; a run at rest can be reported and moved on all the same.
            await self.report(view)
            await self.go_on(await self.look())
            return
        move = next((move for move in retries if move["allowed"]), retries[0])
        step = next(step for step in model.steps(view) if step["key"] == move["step"]["key"])
        refused = step["failure"] is not None and step["failure"]["code"] == "input.invalid"
        await self.retry_step(view, step, word=True, fit=True if refused else None)

    # ---------------------------------------------------------------- what is left behind

    async def check_history(self) -> None:
        frames, run = await self.shop.frames(self.run_id), await self.shop.load(self.run_id)
        assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
        assert fold(self.run_id, frames) == run
        await judged(self.shop, run)  # type: ignore[arg-type]  # it has a pool, which is all that is asked of it
        check_effects(frames, run, self.facts, self.fate)
        check_outcome(frames, run)

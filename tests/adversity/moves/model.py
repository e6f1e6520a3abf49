"""A small model of the rules of recovery, written from their description and not from the code under test.

It knows what a reader of the API sees of a run, and the facts that only the test knows: what really happened outside.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

View = Mapping[str, Any]
"""A run as `calls.RUN` reads it: one revision, consistent in itself."""

AT_REST = {"WAITING", "FAILED", "SUCCEEDED", "CANCELLED"}


@dataclass
class Facts:
    """What a run's story did. `unsafe` are keys of steps; `unsettled` and `attested` know attempts by step and number:
    those that ended without anybody knowing what they did, and the last ones before a move let the step start over."""

    unsafe: Set[str] = frozenset()
    needs: Mapping[str, Set[str]] = field(default_factory=dict)
    unsettled: set[tuple[str, int]] = field(default_factory=set)
    started_over: dict[str, int] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    provider_up: bool | None = True
    version_lost: bool = False

    def below(self, key: str) -> set[str]:
        direct = {other for other, needs in self.needs.items() if key in needs}
        return direct.union(*(self.below(other) for other in direct))


def steps(view: View) -> list[View]:
    found: list[View] = view["steps"]["nodes"]
    return found


def at_rest(view: View) -> bool:
    return view["status"] in AT_REST


def unsettled(step: View, facts: Facts) -> bool:
    """Whether nobody knows what the step's last attempt did, and doing it twice may do harm."""
    if step["key"] not in facts.unsafe or step["status"] not in {"FAILED", "CANCELLED"} or not step["attempts"]:
        return False
    last = max(step["attempts"], key=lambda attempt: attempt["number"])
    if last["number"] <= facts.started_over.get(step["key"], 0):
        return False
    if last["status"] == "FAILED":
        return (step["key"], last["number"]) in facts.unsettled
    return last["status"] in {"INTERRUPTED", "CANCELLED"}


def goes_on_by_retry(step: View, facts: Facts) -> bool:
    return step["status"] == "FAILED" or (step["status"] == "CANCELLED" and unsettled(step, facts))


def reused(view: View) -> dict[tuple[str, str], View]:
    """Files of steps that succeeded, of each name the last that was whole."""
    done = {step["key"] for step in steps(view) if step["status"] == "SUCCEEDED"}
    whole = [
        artifact
        for artifact in sorted(view["artifacts"]["nodes"], key=lambda artifact: str(artifact["createdAt"]))
        if artifact["sha256"] and artifact["state"] in {"COMPLETE", "LOST"} and artifact["step"]["key"] in done
    ]
    return {(artifact["step"]["key"], artifact["name"]): artifact for artifact in whole}


def is_lost(view: View, facts: Facts, *, looked: bool) -> bool:
    if looked:
        return any(artifact["id"] in facts.deleted for artifact in reused(view).values())
    return any(artifact["state"] == "LOST" for artifact in reused(view).values())


def failed_as_a_whole(view: View) -> str | None:
    """The code with which the run failed without any step to blame, while that stands."""
    # A review that is decided while the run is at rest sets it going; one that is decided on its way changes nothing.
    turns = [turn for turn in view["turns"]["nodes"] if turn["kind"] != "REVIEW_DECIDED" or turn["payload"]["leg"]]
    last = turns[-1]
    if last["kind"] != "RUN_FAILED" or last["payload"]["fault"] is None:
        return None
    code: str = last["payload"]["fault"]["code"]
    return code


def mission_is_lost(view: View, facts: Facts, *, looked: bool) -> bool:
    return facts.version_lost if looked else failed_as_a_whole(view) == "runtime.mission_unloadable"


def continue_blockers(view: View, facts: Facts, *, looked: bool) -> set[str]:
    """Codes of what stands against continuing. `looked`: by what is true, else by what is on record."""
    if view["status"] == "SUCCEEDED":
        return {"RUN_SUCCEEDED"}
    if not at_rest(view):
        return {"RUN_NOT_AT_REST"}
    found = set()
    if view["status"] == "WAITING":
        asked = any(review["status"] == "PENDING" for review in view["reviews"])
        found.add("REVIEW_PENDING" if asked else "RUN_NOT_AT_REST")
    for step in steps(view):
        if unsettled(step, facts):
            found.add("UNSAFE_EFFECT_UNSETTLED")
        elif step["status"] == "FAILED" and step["failure"]["code"] != "worker.lost":
            found.add("STEP_FAILED")
    if is_lost(view, facts, looked=looked):
        found.add("ARTIFACT_LOST")
    if mission_is_lost(view, facts, looked=looked):
        found.add("MISSION_CHANGED")
    return found


def retry_blockers(
    view: View, step: View, facts: Facts, *, looked: bool, word: bool = False, inputs: bool = False
) -> set[str]:
    """The same for a retry of a step; `word`: the fix says what really happened; `inputs`: it corrects the inputs."""
    if view["status"] == "SUCCEEDED":
        return {"RUN_SUCCEEDED"}
    if not at_rest(view):
        return {"RUN_NOT_AT_REST"}
    if step["status"] == "SKIPPED":
        return {"UPSTREAM_FAILED"}
    if not goes_on_by_retry(step, facts):
        return {"STEP_NOT_FAILED"}
    found = set()
    failure = step["failure"]
    gone = mission_is_lost(view, facts, looked=looked)
    if unsettled(step, facts) and not word:
        found.add("FIX_NOT_ATTESTED" if looked else "UNSAFE_EFFECT_UNSETTLED")
    if failure and failure["code"] == "input.invalid" and failure["attempt"] is None and not inputs:
        found.add("INPUT_STILL_INVALID")
    if looked and not gone and failure and failure["cause"] == "PROVIDER" and facts.provider_up is False:
        found.add("PROVIDER_STILL_DOWN")
    asked = [review for review in view["reviews"] if review["step"]["key"] == step["key"]]
    if asked and max(asked, key=lambda review: str(review["requestedAt"]))["status"] == "REJECTED":
        found.add("REVIEW_REJECTED")
    if is_lost(view, facts, looked=looked):
        found.add("ARTIFACT_LOST")
    if gone:
        found.add("MISSION_CHANGED")
    return found


def rerun_by_continue(view: View) -> list[str]:
    return [step["key"] for step in steps(view) if step["status"] in {"FAILED", "SKIPPED", "CANCELLED", "PENDING"}]


def rerun_by_retry(view: View, step: View, facts: Facts) -> list[str]:
    below = facts.below(step["key"])
    cancelled = view["status"] == "CANCELLED"
    return [
        other["key"]
        for other in steps(view)
        if other["key"] == step["key"]
        or (other["status"] == "SKIPPED" and other["key"] in below)
        or (other["status"] == "CANCELLED" and cancelled and not unsettled(other, facts))
    ]


def decide_blockers(view: View, review: View, *, approve: bool) -> set[str]:
    if review["status"] == "PENDING":
        return set()
    step = next(step for step in steps(view) if step["key"] == review["step"]["key"])
    taken_back = review["status"] == "REJECTED" and approve and step["status"] == "FAILED" and at_rest(view)
    return set() if taken_back else {"REVIEW_DECIDED"}


def cancel_blockers(view: View) -> set[str]:
    return {"RUN_SUCCEEDED": {"RUN_SUCCEEDED"}, "RUN_CANCELLED": {"RUN_CANCELLED"}}.get(f"RUN_{view['status']}", set())


def check_shown(view: View, facts: Facts) -> None:
    """All that the API shows of what can be done is what the rules say of what is on record."""
    recovery = view["recovery"]
    shown = recovery["continue"]
    expected = continue_blockers(view, facts, looked=False)
    assert codes(shown) == expected, (codes(shown), expected)
    assert shown["allowed"] is not bool(expected)
    if shown["allowed"]:
        assert keys(shown["plan"]["rerun"]) == rerun_by_continue(view)
        assert keys(shown["plan"]["reuse"]) == [step["key"] for step in steps(view) if step["status"] == "SUCCEEDED"]
    assert codes(recovery["cancel"]) == cancel_blockers(view)
    assert recovery["report"]["allowed"]
    by_key = {step["key"]: step for step in steps(view)}
    retried = [key for key, step in by_key.items() if at_rest(view) and goes_on_by_retry(step, facts)]
    assert [move["step"]["key"] for move in recovery["retries"]] == retried
    for move in recovery["retries"]:
        step = by_key[move["step"]["key"]]
        expected = retry_blockers(view, step, facts, looked=False)
        assert codes(move) == expected, (step["key"], codes(move), expected)
        assert move["allowed"] is not bool(expected)
        if move["allowed"]:
            assert keys(move["plan"]["rerun"]) == rerun_by_retry(view, step, facts)
        failed = {check["name"] for check in move["checks"] if check["outcome"] == "FAILED"}
        assert not failed or not move["allowed"]
    check_next(view)
    check_failure(view, facts)


def check_next(view: View) -> None:
    """The next move can be made, and the ones before it in the order of the rules cannot, or are not needed."""
    recovery, status = view["recovery"], view["status"]
    next_, allowed = recovery["next"], [move for move in recovery["retries"] if move["allowed"]]
    failed = {step["key"] for step in steps(view) if step["status"] == "FAILED"}
    asked = [review for review in view["reviews"] if review["status"] == "PENDING"]
    rejected = {"REVIEW_REJECTED"} <= {code for move in recovery["retries"] for code in codes(move)}
    assert (next_ == "NONE") is (status == "SUCCEEDED")
    assert next_ == "WAIT" or at_rest(view)
    if next_ == "WAIT" and at_rest(view):
        assert status == "WAITING"
        assert not asked
        assert not failed
    assert (next_ == "REVIEW") is (at_rest(view) and (bool(asked) or rejected))
    if next_ == "CONTINUE":
        assert recovery["continue"]["allowed"]
    if next_ == "RETRY":
        assert allowed
        assert not recovery["continue"]["allowed"]
    if next_ == "FIX":
        assert recovery["retries"]
    assert recovery["why"]


def check_failure(view: View, facts: Facts) -> None:
    """The root is the failed step whose failure was recorded first; what hangs on it is a consequence."""
    failure = view["failure"]
    failed = {
        step["key"]: step["failure"]["blockingFrame"]["number"] for step in steps(view) if step["status"] == "FAILED"
    }
    if not at_rest(view) or not failed:
        return
    root = min(failed, key=failed.__getitem__)
    assert failure["step"]["key"] == root
    assert failure["blockingFrame"]["number"] == failed[root]
    skipped = [step["key"] for step in steps(view) if step["status"] == "SKIPPED"]
    assert keys(failure["consequences"]) == [key for key in skipped if key in facts.below(root)]
    assert set(keys(failure["independent"])) == failed.keys() - {root}
    for key in skipped:
        assert any(key in facts.below(other) for other in failed)


def codes(move: View) -> set[str]:
    return {blocker["code"] for blocker in move["blockers"]}


def keys(found: list[View]) -> list[str]:
    return [step["key"] for step in found]

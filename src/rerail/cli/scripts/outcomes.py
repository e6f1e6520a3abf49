"""What came of it: answers of mutations, and runs at rest, as words for people and an exit status for scripts."""

from collections.abc import Iterable, Mapping
from typing import Any

from rerail.cli.failures import ExitStatus

Answer = Mapping[str, Any]
"""An object of the API as it came."""

_STATUS_OF_PROBLEM = {
    "NotFound": ExitStatus.NOT_FOUND,
    "InvalidInput": ExitStatus.INVALID_INPUT,
    "MoveRefused": ExitStatus.REFUSED,
    "StaleRevision": ExitStatus.STALE,
    "IdempotencyConflict": ExitStatus.KEY_CONFLICT,
    "NotPermitted": ExitStatus.NOT_PERMITTED,
}
_STATUS_OF_CODE = {
    "id.invalid": ExitStatus.NOT_FOUND,
    "not_found": ExitStatus.NOT_FOUND,
    "invalid_input": ExitStatus.INVALID_INPUT,
    "not_permitted": ExitStatus.NOT_PERMITTED,
}
# What mends failures of a cause most often; of the others only the caller knows.
_FIXES = {"PROVIDER": "PROVIDER_RESTORED", "INPUT": "INPUT_CORRECTED", "REVIEW": "REVIEW_APPROVED"}
# Options without which a retry is refused.
_NEEDED = {"UNSAFE_EFFECT_UNSETTLED": "--note TEXT", "INPUT_STILL_INVALID": "--inputs JSON"}


class OutcomeError(Exception):
    """Not what was hoped for. `problems` are lines: what happened, and what to do next; `status` is the exit status."""

    def __init__(self, status: ExitStatus, problems: Iterable[str]) -> None:
        self.status = status
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


def not_found(what: str) -> OutcomeError:
    return OutcomeError(ExitStatus.NOT_FOUND, [f"There is no {what}: pass on what `rerail runs` or `rerail show` say."])


def status_of_code(code: str | None) -> ExitStatus | None:
    """The exit status for a GraphQL error whose code is an expected one; None for any other."""
    return _STATUS_OF_CODE.get(code or "")


def check_answer(answer: Answer) -> None:
    """Raises OutcomeError where a mutation answered with a problem."""
    if answer["__typename"].endswith("Success"):
        return
    lines = [answer["message"]]
    # The message of a refusal tells of the first blocker; what else is in the way follows.
    lines += [f"{item['code']}: {item['message']} {item['remedy']}" for item in answer.get("blockers", [])[1:]]
    violations = [f"{'.'.join(item['path']) or 'input'}: {item['message']}" for item in answer.get("violations", [])]
    lines += [line for line in violations if line not in answer["message"]]
    raise OutcomeError(_STATUS_OF_PROBLEM.get(answer["__typename"], ExitStatus.SERVER), lines)


def at_rest(run: Answer) -> bool:
    """Whether nothing more happens by itself. A run that waits for an instant goes on."""
    if run["status"] == "WAITING":
        return bool(run["recovery"]["next"] == "REVIEW")
    return run["status"] in {"FAILED", "SUCCEEDED", "CANCELLED"}


def check_rest(run: Answer) -> None:
    """Raises OutcomeError where a run has come to rest without having succeeded."""
    match run["status"]:
        case "FAILED":
            raise OutcomeError(ExitStatus.FAILED, [f"{run['id']} failed: {failure_words(run)}", next_words(run)])
        case "WAITING":
            raise OutcomeError(ExitStatus.REVIEW, [f"{run['id']} waits for a review.", next_words(run)])
        case "CANCELLED":
            raise OutcomeError(ExitStatus.CANCELLED, [f"{run['id']} is cancelled.", next_words(run)])


def failure_words(run: Answer) -> str:
    """Where the run failed and why, in a line."""
    failure = run["failure"]
    if failure is None:
        return "nothing on record says why."
    where = f"step {failure['step']['key']}, " if failure["step"] else ""
    return f"{where}{failure['code']}: {failure['message']}"


def next_words(run: Answer) -> str:
    """What should be done about the run, and the command that does it."""
    command = next_command(run)
    recovery = run["recovery"]
    if command and recovery["next"] in {"CONTINUE", "RETRY"}:
        return f"Next: {command}"  # why is what the failure says
    return f"Next: {recovery['why']} ({command})" if command else f"Next: {recovery['why']}"


def next_command(run: Answer) -> str | None:
    """What to type next; what only the caller knows stands in capitals. None where there is nothing to do."""
    step = (run["failure"] or {}).get("step")
    match run["recovery"]["next"]:
        case "CONTINUE":
            return f"rerail continue {run['id']}"
        case "RETRY" | "FIX" if step:
            return _retry_command(run, step["key"])
        case "FIX":
            return f"rerail show {run['id']}"
        case "REVIEW":
            return f"rerail review {run['id']} approve"
        case "SUPPORT":
            return _report_command(run)
        case "WAIT":
            return f"rerail watch {run['id']}"
    return None


def _retry_command(run: Answer, step: str) -> str:
    """With the options that are needed, as far as the run was read."""
    kind = _FIXES.get(run["failure"]["cause"], "KIND")
    retries = [retry for retry in run["recovery"].get("retries", []) if retry["step"]["key"] == step]
    codes = {blocker["code"] for retry in retries for blocker in retry["blockers"]}
    needed = [option for code, option in _NEEDED.items() if code in codes]
    return " ".join(["rerail retry", run["id"], step, "--fix", kind, *needed])


def _report_command(run: Answer) -> str:
    """About the failure as it stands, with the symptom that is suggested where it was read."""
    failure = run["failure"] or {}
    suggestion = run["recovery"].get("report", {}).get("suggestion", {})
    words = ["rerail report", run["id"], "--symptom", suggestion.get("symptom") or "SYMPTOM"]
    if failure.get("step"):
        words += ["--step", failure["step"]["key"]]
    if failure.get("blockingFrame"):
        words += ["--frame", str(failure["blockingFrame"]["number"])]
    return " ".join([*words, "--summary TEXT"])

"""The command that is proposed has the options that it needs."""

from typing import Any

import pytest

from rerail.cli.scripts.outcomes import next_command


def run_of(next_move: str, cause: str, **recovery: Any) -> dict[str, Any]:
    failure = {"cause": cause, "step": {"key": "pay"}, "blockingFrame": {"number": 10}}
    return {"id": "run_1", "failure": failure, "recovery": {"next": next_move, **recovery}}


@pytest.mark.parametrize(
    ("cause", "code", "command"),
    [
        ("RUNTIME", "UNSAFE_EFFECT_UNSETTLED", "rerail retry run_1 pay --fix KIND --note TEXT"),
        ("INPUT", "INPUT_STILL_INVALID", "rerail retry run_1 pay --fix INPUT_CORRECTED --inputs JSON"),
        ("PROVIDER", "PROVIDER_STILL_DOWN", "rerail retry run_1 pay --fix PROVIDER_RESTORED"),
    ],
)
def test_a_retry_names_what_it_would_be_refused_without(cause: str, code: str, command: str) -> None:
    other = {"step": {"key": "other"}, "blockers": [{"code": "UNSAFE_EFFECT_UNSETTLED"}]}
    retry = {"step": {"key": "pay"}, "blockers": [{"code": code}]}
    assert next_command(run_of("FIX", cause, retries=[other, retry])) == command


def test_a_report_names_what_is_known_of_the_failure() -> None:
    about = "rerail report run_1 --symptom {} --step pay --frame 10 --summary TEXT"
    suggestion = {"symptom": "FAILED_AGAIN_AFTER_RETRY"}
    known = run_of("SUPPORT", "RUNTIME", report={"suggestion": suggestion})
    assert next_command(known) == about.format("FAILED_AGAIN_AFTER_RETRY")
    assert next_command(run_of("SUPPORT", "RUNTIME")) == about.format("SYMPTOM")
    assert next_command({**known, "failure": None}) == (
        "rerail report run_1 --symptom FAILED_AGAIN_AFTER_RETRY --summary TEXT"
    )

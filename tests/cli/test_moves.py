"""The commands that look at runs and move them, as processes against a real server: output and exit status."""

import asyncio
import json
from pathlib import Path

from rerail.cli.failures import ExitStatus

from .conftest import Cli, Endpoint


async def failed_run(cli: Cli, endpoint: Endpoint) -> str:
    """A run whose endpoint is down."""
    ran = await cli("start", "publish", "--input", f"endpoint={endpoint.url}", "--wait")
    assert ran.status == ExitStatus.FAILED, ran.err
    return ran.out.strip()


async def waiting_run(cli: Cli) -> str:
    """A run that waits for a review."""
    ran = await cli("start", "ask", "--wait")
    assert ran.status == ExitStatus.REVIEW, ran.err
    assert "waits for a review" in ran.err
    return ran.out.strip()


async def test_a_run_is_started_and_waited_for(cli: Cli) -> None:
    ran = await cli(
        "start", "pause", "--input", "pause=1ms", "--title", "Mine", "--label", "team=a=b", "--wait", "--json"
    )
    assert (ran.status, ran.err) == (0, "")
    answer = ran.json
    assert answer["__typename"] == "StartRunSuccess"
    run = answer["run"]
    assert (run["status"], run["title"], run["labels"]) == ("SUCCEEDED", "Mine", [{"key": "team", "value": "a=b"}])
    listed = await cli("runs", "--label", "team=a=b", "--json")
    assert listed.json["nodes"] == [run]
    assert listed.json["count"] == {"value": 1, "exact": True}


async def test_inputs_come_from_a_file_and_single_ones_win(cli: Cli, endpoint: Endpoint, tmp_path: Path) -> None:
    endpoint.up()
    file = tmp_path / "inputs.json"
    file.write_text(json.dumps({"endpoint": "nowhere", "count": 1}), encoding="utf-8")
    given = ("--inputs", str(file), "--input", f"endpoint={endpoint.url}", "--input", "code=0123", "--input", "count=7")
    run = await cli.start("publish", *given, "--wait")
    shown = (await cli("show", run, "--json")).json
    assert shown["inputs"] == {"endpoint": endpoint.url, "code": "0123", "count": 7}


async def test_a_failed_run_is_shown_refused_retried_and_succeeds(cli: Cli, endpoint: Endpoint) -> None:
    run = await failed_run(cli, endpoint)
    shown = (await cli("show", run)).out
    assert "Failure PROVIDER provider.unavailable in step send, attempt 1" in shown
    assert "consequences: tell" in shown
    assert "continue is refused\n    STEP_FAILED: Step send failed" in shown
    assert f"  rerail retry {run} send --fix PROVIDER_RESTORED\n" in shown
    group = (await cli("show", run, "--json")).json["failure"]["group"]
    alike = await cli("runs", "--failure-group", group["id"], "--limit", "1", "--json")
    assert [found["id"] for found in alike.json["nodes"]] == [run]
    refused = await cli("continue", run)
    assert (refused.status, refused.out) == (ExitStatus.REFUSED, "")
    (line,) = refused.err.splitlines()
    assert line.startswith("rerail: The run cannot be continued: Step send failed")
    assert "retry that step" in line
    down = await cli("retry", run, "send", "--fix", "provider_restored", "--json")
    assert down.status == ExitStatus.REFUSED
    assert [blocker["code"] for blocker in down.json["blockers"]] == ["PROVIDER_STILL_DOWN"]
    endpoint.up()
    dry = await cli("retry", run, "send", "--fix", "PROVIDER_RESTORED", "--dry-run")
    assert dry.status == 0
    assert f"Step send of {run} can be tried again." in dry.out
    assert "would run again: send, tell" in dry.out
    step = next(step for step in (await cli("show", run, "--json")).json["steps"]["nodes"] if step["key"] == "send")
    done = await cli("retry", run, step["id"], "--fix", "PROVIDER_RESTORED", "--note", "It is back.", "--wait")
    assert done.status == 0, done.err
    assert "check provider: PASSED" in done.out
    assert f"rerail: {run}" not in done.err
    assert f"{run} succeeded" in done.err


async def test_failed_again_is_told_apart(cli: Cli, endpoint: Endpoint) -> None:
    run = await failed_run(cli, endpoint)
    endpoint.up()
    dry = await cli("retry", run, "send", "--fix", "TRANSIENT", "--dry-run", "--json")
    assert dry.json["applied"] is False
    # Up for the probe, whose request is the first, and down when the step is performed.
    endpoint.down_after_next()
    again = await cli("retry", run, "send", "--fix", "PROVIDER_RESTORED", "--wait", "--json")
    assert again.status == ExitStatus.FAILED
    assert again.json["__typename"] == "RetryFailedStepSuccess"
    assert again.json["run"]["status"] == "FAILED"
    first, second = again.err.splitlines()
    assert first.startswith(f"rerail: {run} failed: step send, provider.")
    assert second.startswith("rerail: Next: ")


async def test_a_stale_revision_is_told_apart(cli: Cli, endpoint: Endpoint) -> None:
    run = await failed_run(cli, endpoint)
    for command in (
        ["continue", run],
        ["cancel", run],
        ["retry", run, "send", "--fix", "TRANSIENT"],
        ["report", run, "--symptom", "RUN_FAILED", "--summary", "words"],
    ):
        ran = await cli(*command, "--expect-revision", "1", "--json")
        assert ran.status == ExitStatus.STALE
        assert ran.json["run"]["id"] == run
        (line,) = ran.err.splitlines()
        assert "not 1" in line


async def test_cancelled_then_continued(cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=100000", "--input", "pause=0.05")
    watching = asyncio.create_task(cli("watch", run))
    assert (await cli("cancel", run, "--dry-run")).out == f"{run} can be cancelled.\n"
    ran = await cli("cancel", run, "--reason", "not now")
    assert (ran.status, ran.out) == (0, f"{run} is cancelled.\n")
    watched = await watching
    assert watched.status == ExitStatus.CANCELLED
    assert f"Next: rerail continue {run}" in watched.err
    again = await cli("cancel", run)
    assert again.status == ExitStatus.REFUSED
    dry = await cli("continue", run, "--dry-run")
    assert f"{run} can be continued." in dry.out
    done = await cli("continue", run, "--note", "now")
    assert (done.status, done.out) == (0, f"{run} goes on.\n  runs again: talk\n")
    assert (await cli("cancel", run)).status == 0
    frames = (await cli("replay", run, "--speed", "0", "--json")).lines
    (continued,) = [frame for frame in frames if frame["kind"] == "RUN_CONTINUED"]
    assert continued["payload"]["note"] == "now"
    beyond = await cli("replay", run, "--from", "999999999", "--json")
    assert (beyond.status, beyond.out) == (0, "")
    assert f"{run} has no frame 999999999 yet" in beyond.err


async def test_reviews_by_run_and_by_id(cli: Cli) -> None:
    run = await waiting_run(cli)
    (review,) = (await cli("show", run, "--json")).json["reviews"]
    rejected = await cli("review", review["id"], "reject", "--comment", "no", "--wait", "--json")
    assert rejected.status == ExitStatus.FAILED
    assert rejected.json["review"]["status"] == "REJECTED"
    again = await cli("review", run, "reject")
    assert again.status == ExitStatus.REFUSED
    dry = await cli("review", run, "approve", "--dry-run", "--json")
    assert (dry.json["applied"], dry.json["review"]["status"]) == (False, "REJECTED")
    approved = await cli("review", run, "APPROVE")
    assert approved.status == 0
    assert approved.out == f"Step agree of {run} is approved: Shall we?\n"
    done = await cli("retry", run, "agree", "--fix", "REVIEW_APPROVED", "--wait")
    assert done.status == 0, done.err


async def test_an_approval_goes_on(cli: Cli) -> None:
    run = await waiting_run(cli)
    assert f"rerail review {run} approve" in (await cli("show", run)).out
    done = await cli("review", run, "approve", "--idempotency-key", f"approve {run}", "--wait")
    assert done.status == 0, done.err
    repeated = await cli("review", run, "approve", "--idempotency-key", f"approve {run}", "--json")
    assert repeated.status == 0
    assert repeated.json["review"]["status"] == "APPROVED"


async def test_a_run_is_reported(cli: Cli, endpoint: Endpoint) -> None:
    run = await failed_run(cli, endpoint)
    given = (
        "--symptom",
        "step_failed",
        "--summary",
        "It is down.",
        "--step",
        "send",
        "--frame",
        "2",
        "--tried",
        "waiting",
    )
    ran = await cli("report", run, *given)
    assert ran.status == 0, ran.err
    assert ran.out.startswith("Report ")
    shown = await cli("show", run, "--json")
    (report,) = shown.json["reports"]
    assert report["id"] in ran.out
    as_json = await cli("report", run, *given, "--json")
    assert as_json.json["report"]["tried"] == ["waiting"]
    assert as_json.json["report"]["step"]["key"] == "send"
    wrong = await cli("report", run, *given[:-2], "--frame", "99999")
    assert wrong.status == ExitStatus.INVALID_INPUT


async def test_what_is_not_there(cli: Cli, endpoint: Endpoint) -> None:
    nobody = f"run_{'0' * 32}"
    run = await failed_run(cli, endpoint)
    for command in (
        ["show", nobody],
        ["show", "nonsense"],
        ["watch", nobody],
        ["watch", "nonsense"],
        ["replay", nobody],
        ["continue", nobody],
        ["cancel", "nonsense"],
        ["retry", run, "nothing", "--fix", "TRANSIENT"],
        ["retry", nobody, "send", "--fix", "TRANSIENT"],
        ["retry", run, f"step_{'0' * 32}", "--fix", "TRANSIENT"],
        ["review", run, "approve"],
        ["review", f"review_{'0' * 32}", "approve"],
        ["report", nobody, "--symptom", "RUN_FAILED", "--summary", "words"],
        ["start", "nothing", "--input", "a=b"],
    ):
        ran = await cli(*command)
        assert (ran.status, ran.out) == (ExitStatus.NOT_FOUND, ""), command
        (line,) = ran.err.splitlines()
        assert line.startswith("rerail: "), command
    assert (await cli("retry", run, "tell", "--fix", "TRANSIENT")).status == ExitStatus.REFUSED
    # A step of another run is as good as none: nobody shall retry what they did not mean.
    other = await failed_run(cli, endpoint)
    step = (await cli("show", other, "--json")).json["failure"]["step"]["id"]
    assert (await cli("retry", run, step, "--fix", "TRANSIENT")).status == ExitStatus.NOT_FOUND


async def test_wrong_inputs(cli: Cli) -> None:
    ran = await cli("start", "publish", "--input", "count=many", "--json")
    assert ran.status == ExitStatus.INVALID_INPUT
    assert {".".join(item["path"]) for item in ran.json["violations"]} == {"inputs.endpoint", "inputs.count"}
    assert len(ran.err.splitlines()) == 2


async def test_one_key_is_one_effect_and_another_request_a_conflict(cli: Cli) -> None:
    asked = ("start", "pause", "--input", "pause=1ms", "--idempotency-key", "the only one")
    first, second = await asyncio.gather(cli(*asked), cli(*asked))
    assert first.status == second.status == 0
    assert first.out == second.out
    other = await cli("start", "pause", "--input", "pause=2ms", "--idempotency-key", "the only one")
    assert (other.status, other.out) == (ExitStatus.KEY_CONFLICT, "")
    too_long = await cli("start", "pause", "--input", "pause=2ms", "--idempotency-key", "x" * 201)
    assert too_long.status == ExitStatus.INVALID_INPUT


async def test_wrong_usage(cli: Cli) -> None:
    nobody = f"run_{'0' * 32}"
    for command in (
        ["start"],
        ["start", "pause", "--input", "pause"],
        ["start", "pause", "--inputs", "[1]"],
        ["continue", nobody, "--wait", "--dry-run"],
        ["retry", nobody, "send"],
        ["retry", nobody, "send", "--fix", "NOTHING"],
        ["review", nobody, "perhaps"],
        ["runs", "--status", "FLYING"],
        ["replay", nobody, "--speed", "-1"],
        ["replay", nobody, "--from", "3", "--to", "2"],
    ):
        ran = await cli(*command)
        assert (ran.status, ran.out) == (ExitStatus.USAGE, ""), command


async def test_lists_are_filtered_and_paged(cli: Cli, endpoint: Endpoint) -> None:
    mark = f"label-{endpoint.port}"
    given = ("--label", mark + "=x", "--input", f"endpoint={endpoint.url}", "--wait")
    failed = [(await cli("start", "publish", *given)).out.strip() for _ in range(2)]
    endpoint.up()
    done = await cli.start("publish", *given)
    all_of_them = (await cli("runs", "--label", mark, "--json")).json
    assert [run["id"] for run in all_of_them["nodes"]] == [done, *reversed(failed)]
    for condition in (["--status", "failed"], ["--cause", "PROVIDER"], ["--next-move", "retry"]):
        ran = await cli("runs", "--label", mark, *condition, "--json")
        assert [run["id"] for run in ran.json["nodes"]] == [*reversed(failed)], condition
    one = await cli("runs", "--label", mark, "--mission", "publish", "--limit", "1")
    assert one.err == "1 of 3 runs. --limit shows more.\n"
    assert [line.split()[0] for line in one.out.splitlines()] == ["RUN", done]
    none = await cli("runs", "--text", done, "--status", "FAILED", "--json")
    assert none.json["nodes"] == []


async def test_the_artifacts_are_shown(cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=2", "--input", "pause=0", "--wait")
    shown = (await cli("show", run)).out
    (line,) = [line for line in shown.splitlines() if line.endswith("said.txt")]
    assert "COMPLETE" in line
    (artifact,) = (await cli("show", run, "--json")).json["artifacts"]["nodes"]
    assert artifact["bytes"] == 5
    assert artifact["step"]["key"] == "talk"

"""Fingerprints: two occurrences of the same failure have one, whatever their numbers, ids, paths and names."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.stage import CRASH

from rerail.domain.failure import FailureCause
from rerail.domain.fingerprint import fingerprint, normalise

words = st.sampled_from(["Cannot", "read", "file", "of", "order", "Nobody", "answers", "at", "can't", "row", "bad"])
hexes = st.text("0123456789abcdef", min_size=32, max_size=32)
units = st.sampled_from(["ms", "s", "min", "minutes", "h", "d"])
ports = st.integers(1, 65_535)
names = st.text("abcxyz019_-", min_size=1)
instants = st.datetimes(datetime(1990, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001, as hypothesis wants it
VARIABLE: dict[str, st.SearchStrategy[str]] = {
    "number": st.integers(min_value=0).map(str),
    "decimal": st.floats(min_value=0, max_value=1e6).map(lambda value: f"{value:.3f}"),
    "uuid": st.uuids().map(str),
    "capital uuid": st.uuids().map(lambda value: str(value).upper()),
    "shown id": hexes.map(lambda value: f"run_{value}"),
    "error id": st.text("0123456789abcdef", min_size=12, max_size=12).map(lambda value: f"err_{value}"),
    "digest": st.text("0123456789abcdef", min_size=64, max_size=64),
    "address": st.integers(min_value=2**40, max_value=2**47).map(lambda value: f"<Order object at {value:#x}>"),
    "path": st.lists(st.text("abcxyz019._-", min_size=1, max_size=8), min_size=1, max_size=4).map(
        lambda parts: "/" + "/".join(parts)
    ),
    "url": st.text("abc019/?&=", max_size=12).map(lambda rest: f"https://example.org/{rest}"),
    "single quoted": st.text("abc 019._-/", max_size=12).map(lambda value: f"'{value}'"),
    "double quoted": st.text("abc 019._-/'", max_size=12).map(lambda value: f'"{value}"'),
    "back quoted": st.text("abc 019._-/'", max_size=12).map(lambda value: f"`{value}`"),
    "escaped quotes": st.text("abc 019'\"", max_size=12).map(repr),
    "negative": st.integers(max_value=-1).map(str),
    "thousands": st.integers(min_value=0).map(lambda value: f"{value:,}"),
    "small or large": st.floats(min_value=1e-300, max_value=1e300).map(str),
    "duration": st.lists(st.builds("{} {}".format, st.integers(0, 99), units), min_size=1).map(" ".join),
    "size": st.builds("{:g} {}".format, st.floats(0, 1e6), st.sampled_from(["B", "KiB", "MB", "bytes"])),
    "instant": st.datetimes(timezones=st.just(UTC) | st.none()).map(str),
    "iso instant": st.datetimes().map(lambda value: f"{value.isoformat()}Z"),
    "date": st.dates().map(str),
    "mail date": instants.map(lambda value: format_datetime(value, usegmt=True)),
    "syslog date": instants.map(lambda value: value.strftime("%b %d %H:%M:%S")),
    "ipv4": st.ip_addresses(v=4).map(str),
    "ipv6 and port": st.builds("[{}]:{}".format, st.ip_addresses(v=6), ports),
    "host and port": st.builds("{}:{}".format, st.sampled_from(["localhost", "10.0.0.7", "db-2.example.org"]), ports),
    "mail address": st.builds("{}@{}".format, st.text("abc.019", min_size=1), st.sampled_from(["a.org", "x.y.z-1.de"])),
    "file": st.builds("{}.{}".format, names, st.sampled_from(["csv", "json", "PDF", "log"])),
    "relative path": st.lists(names, min_size=2).map(lambda parts: "/".join(parts) + ".csv"),
    "home path": names.map(lambda name: f"~/{name}"),
    "windows path": st.lists(names, min_size=1).map(lambda parts: "C:\\" + "\\".join(parts)),
    "sortable id": st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=22, max_size=22).map(lambda end: f"01A7{end}"),
    "pod": st.from_regex(r"api-[0-9a-f]{9}-[a-z][0-9][a-z][0-9][a-z]", fullmatch=True),
    "several": st.lists(st.integers(0, 99).map(str) | names.map(repr), min_size=1).map(", ".join),
    "mapping": st.dictionaries(names, st.integers(), min_size=1).map(repr),
}


@pytest.mark.parametrize("kind", VARIABLE)
def test_what_varies_is_taken_out(kind: str) -> None:
    @settings(max_examples=60, deadline=None)
    @given(before=st.lists(words), after=st.lists(words), one=VARIABLE[kind], two=VARIABLE[kind])
    def check(before: list[str], after: list[str], one: str, two: str) -> None:
        text: Callable[[str], str] = lambda part: " ".join([*before, part, *after])  # noqa: E731
        assert normalise(text(one)) == normalise(text(two))

    check()


@given(st.lists(words))
def test_words_stay(said: list[str]) -> None:
    message = " ".join(said)
    assert normalise(message) == message


def test_an_apostrophe_opens_no_quotation() -> None:
    assert normalise("can't open 'a b.csv' for the user's run") == "can't open … for the user's run"


def test_what_tells_failures_apart_stays_in() -> None:
    one = fingerprint(CRASH, provider="python", task="publish")
    assert len(one) == 32
    assert one == fingerprint(replace(CRASH, transient=True, detail={"x": 1}), provider="python", task="publish")
    others = [
        fingerprint(replace(CRASH, code="runtime.timeout"), provider="python", task="publish"),
        fingerprint(replace(CRASH, cause=FailureCause.UNKNOWN), provider="python", task="publish"),
        fingerprint(replace(CRASH, message="ValueError: bad"), provider="python", task="publish"),
        fingerprint(CRASH, provider="http", task="publish"),
        fingerprint(CRASH, provider="python", task="draw"),
    ]
    assert len({one, *others}) == 6


# ---------------------------------------------------------------- what rerail says

# By code, two occurrences of the same failure.
SAID = {
    "provider.unavailable": (
        "GET http://orders-1.example.org:8080/orders/17: no connection (Connection refused).",
        "GET http://orders-2.example.org:8081/orders/9?day=…: no connection (Connection refused).",
    ),
    "provider.timeout": (
        "POST https://bank.example/pay/81f0: no answer within 30 s.",
        "POST https://bank.example/pay/a2: no answer within 2.5 s.",
    ),
    "provider.disconnected": (
        "GET http://127.0.0.1:8001/a: the connection broke before the answer was complete (Connection reset by peer).",
        "GET http://[::1]:81/b: the connection broke before the answer was complete (Connection reset by peer).",
    ),
    "provider.failed": (
        "GET http://a/1: the server failed (status 500).",
        "GET http://b/2: the server failed (status 507).",
    ),
    "provider.rate_limited": (
        "GET http://a/1: the server wants fewer requests (status 429).",
        "GET http://a/2?x=…: the server wants fewer requests (status 429).",
    ),
    "provider.denied": (
        "GET http://a/1: the server refused the credentials (status 401).",
        "GET http://a/2: the server refused the credentials (status 401).",
    ),
    "provider.not_found": (
        "DELETE http://a/orders/1: the server has nothing there (status 404).",
        "DELETE http://a/orders/2: the server has nothing there (status 404).",
    ),
    "provider.rejected": (
        "PUT http://a/1: the server rejected the request (status 409).",
        "PUT http://a/2: the server rejected the request (status 422).",
    ),
    "provider.unexpected_status": (
        "GET http://a/1: the server answered with a status that is not expected (status 204).",
        "GET http://a/2: the server answered with a status that is not expected (status 302).",
    ),
    "provider.invalid_answer": (
        "GET http://a/1: the answer is not JSON: unexpected character: line 1 column 1 (char 0).",
        "GET http://a/2: the answer is not JSON: unexpected character: line 12 column 7 (char 410).",
    ),
    "provider.answer_too_large": (
        "GET http://a/1: the answer is longer than 1048576 bytes. Raise response.maxBytes, or write it to an artifact.",
        "GET http://a/2: the answer is longer than 64 bytes. Raise response.maxBytes, or write it to an artifact.",
    ),
    "provider.error": ("Ticket INC-2026-0012 was closed at 12:05.", "Ticket INC-2026-93 was closed at 9:41."),
    "input.invalid": (
        "The inputs of clean do not satisfy its schema: rows.3.amount: must be a number, not the text 'x'",
        "The inputs of clean do not satisfy its schema: rows.41.amount: must be a number, not the text 'ten €'",
    ),
    "input.invalid_value": (
        "north.csv, line 3: amount '12,x' is not a number.",
        "south-2.csv, line 1,204: amount '' is not a number.",
    ),
    "input.redacted": (
        (
            "with.body: ${{ steps.fetch.outputs.key }} leads to what was taken out before it was stored, because it is "
            "or looks like a secret. Name a secret of the worker by ${{ secrets.NAME }} instead, or let one task do "
            "both."
        ),
    )
    * 2,
    "input.invalid_setting": (
        "with.seconds: must be a duration such as 30s, not 'soon'",
        "with.seconds: must be a duration such as 30s, not '1 year or so'",
    ),
    "input.unresolved": (
        "with.day: ${{ steps.fetch.outputs.rows[3] }} leads nowhere: there are 2 rows",
        "with.day: ${{ steps.fetch.outputs.rows[7] }} leads nowhere: there are 5 rows",
    ),
    "input.expression": (
        "with.share: ${{ 7 / 0 }} cannot be evaluated: division by zero",
        "with.share: ${{ 19 / 0 }} cannot be evaluated: division by zero",
    ),
    "input.missing": (
        "There is no file orders-03.csv in /var/lib/rerail/samples. Put it there, then retry.",
        "There is no file orders-north.csv in /home/ada/rerail/samples. Put it there, then retry.",
    ),
    "input.name": (
        "'a/b.csv' is not a name for an artifact: 1 to 255 characters, no slash.",
        "'' is not a name for an artifact: 1 to 255 characters, no slash.",
    ),
    "review.pending": (
        "Step approve waits for a decision: Pay 1,200.00 EUR to 'Miller'?",
        "Step approve waits for a decision: Pay 7 EUR to 'O\\'Hara & Sons'?",
    ),
    "review.rejected": (
        "Review rejected: Invoice 4711 is a duplicate. It asked: Pay 1,200.00 EUR?",
        "Review rejected: Invoice 12 is a duplicate. It asked: Pay 8.50 EUR?",
    ),
    "review.expired": (
        "Review expired: nobody decided within 2 h 30 min. It asked: Pay 5 EUR?",
        "Review expired: nobody decided within 1 day. It asked: Pay 8.50 EUR?",
    ),
    "runtime.crashed": (
        "OSError: [Errno 28] No space left on device: '/mnt/a/run_0190ab/out.bin'",
        "OSError: [Errno 28] No space left on device: '/mnt/b/run_77/other.bin'",
    ),
    "runtime.timeout": ("Task fetch did not end within 30 s.", "Task fetch did not end within 0.5 s."),
    "runtime.unresponsive": (
        "The callable went on for 5 s after it was told to stop, and may still be at work.",
        "The callable went on for 0.25 s after it was told to stop, and may still be at work.",
    ),
    "runtime.log_overrun": (
        "More log lines wait for the database than can be kept, and the task goes on without awaiting.",
        "More log lines wait for the database than can be kept, and the task goes on without awaiting.",
    ),
    "runtime.error": (
        "The lock of 2026-03-01T04:05:06Z is held.",
        "The lock of 2027-11-30 14:05:06.123+02:00 is held.",
    ),
    "runtime.import_failed": (
        "ImportError: cannot import name 'publish' from 'jobs' (/opt/a/jobs.py).",
        "ImportError: cannot import name 'draw' from 'jobs' (/srv/python3.12/jobs.py).",
    ),
    "runtime.output_invalid": (
        "tasks:fetch returned what cannot be kept as outputs: rows.3 is a number that JSON cannot write.",
        "tasks:fetch returned what cannot be kept as outputs: rows.17 is a number that JSON cannot write.",
    ),
    "runtime.output_too_large": (
        "The outputs take 301,044 bytes; at most 256 KiB fit. Write an artifact instead.",
        "The outputs take 9,999,999 bytes; at most 256 KiB fit. Write an artifact instead.",
    ),
    "runtime.artifact_missing": (
        "Task draw ended without writing chart-3.png, as it promises.",
        "Task draw ended without writing chart-3.png and table.csv, as it promises.",
    ),
    "runtime.command_not_found": (
        "There is no program 'pg_dump' to start (PATH is /usr/bin:/bin).",
        "There is no program 'pg_dump' to start (PATH is /opt/pg/18/bin:/usr/local/bin:/usr/bin:/bin).",
    ),
    "runtime.exit_code": (
        "backup.sh ended with exit code 3: rsync: read error on 10.0.0.3:873 (code 12)",
        "backup.sh ended with exit code 12: rsync: read error on store-2.example.org:874 (code 30)",
    ),
    "runtime.not_permitted": ("Nothing was started: the worker does not allow commands.",) * 2,
    "runtime.secret_unknown": (
        (
            "The worker has no secret BANK: give it RERAIL_SECRET_BANK, or a line for it in the file of "
            "RERAIL_SECRETS_FILE; then retry."
        ),
    )
    * 2,
    "runtime.target_refused": tuple(
        f"GET http://{host}/a: {host} is no address of the public internet, and requests may go there only where the "
        f"operator allows it: RERAIL_ALLOWED_TARGETS={host}:{port}"
        for host, port in (("10.0.0.7", 80), ("10.0.0.12", 8080))
    ),
    "runtime.provider_missing": ("The worker has no provider 'slack'.", 'The worker has no provider "teams".'),
    "runtime.mission_unloadable": (
        "The mission's version cannot be loaded: line 3: tasks.fetch: unknown key 'retires'",
        "The mission's version cannot be loaded: line 17: tasks.fetch: unknown key 'neds'",
    ),
    "runtime.cancelled": ("The run was cancelled while pay was at work: the outcome is unknown.",) * 2,
    "worker.lost": (
        'Worker "ip-10-0-0-7-4711" was lost while it performed pay: the outcome is unknown.',
        'Worker "ada\'s laptop 3" was lost while it performed pay: the outcome is unknown.',
    ),
    "unknown.internal": (
        "rerail could not go on with step pay: the worker's log has the reason under err_0123456789ab.",
        "rerail could not go on with step pay: the worker's log has the reason under err_deadbeefcafe.",
    ),
}


@pytest.mark.parametrize("code", SAID)
def test_two_occurrences_of_each_failure_look_alike(code: str) -> None:
    one, two = SAID[code]
    assert normalise(one) == normalise(two)


def test_of_every_documented_failure_two_occurrences_are_looked_at() -> None:
    page = (Path(__file__).parents[2] / "docs" / "failure-codes.md").read_text(encoding="utf-8")
    stated, _ = page.split("## What the samples state besides")
    assert set(re.findall(r"^\| `([a-z_.]+)` \|", stated, re.MULTILINE)) == set(SAID)


def test_different_failures_look_different() -> None:
    assert len({normalise(one) for one, _ in SAID.values()}) == len(SAID)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KeyError: 'amount'", "ValueError: 'amount'"),
        ("The type is text/csv.", "The type is text/html."),
        ("provider.timeout after 3 s", "provider.unavailable after 3 s"),
        ("no connection (Connection refused)", "no connection (Connection reset by peer)"),
        ("rows.3.amount is missing", "rows.3.day is missing"),
        ("It may be done.", "It must be done."),
        ("and/or", "or/and"),
    ],
)
def test_what_says_what_went_wrong_is_no_variable_part(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@pytest.mark.parametrize(
    "part", ["a.", "a-", "a/", "1:", "0", "1-", "x@", "\\'", "'a ", "[:", "… and ", "~/", "C:\\", '"']
)
def test_no_message_is_too_long(part: str) -> None:
    assert len(normalise(part * 100_000)) <= 1_000


def test_what_differs_far_behind_does_not_tell_long_messages_apart() -> None:
    def said(number: int) -> str:
        return " ".join(f"Row {row} of orders-{number}.csv is bad." for row in range(number, number + 5_000))

    assert normalise(said(1)) == normalise(said(123_456))


@given(st.text())
def test_any_text_can_be_normalised(message: str) -> None:
    assert normalise(message) == normalise(f"  {message}\n")

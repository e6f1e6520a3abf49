"""Settings, the flags made of them, and how logs come out."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import click
import pytest
import structlog
from click.testing import CliRunner

from rerail.cli.options import options
from rerail.logs import LONGEST_TRACEBACK, configure_logs
from rerail.settings import (
    InvalidSettingsError,
    Settings,
    flag,
    local_url,
    settings_table,
    unknown_variables,
    variable,
)

README = Path(__file__).parents[1] / "README.md"
START, END = "<!-- settings -->", "<!-- /settings -->"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(variable(name), raising=False)


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(False)
    structlog.reset_defaults()


def test_readme_lists_the_settings() -> None:
    text = README.read_text()
    if START not in text:
        pytest.skip(f"README.md has no {START} yet")
    assert text.partition(START)[2].partition(END)[0].strip() == settings_table().strip()


def test_every_setting_says_what_it_means() -> None:
    assert [name for name, field in Settings.model_fields.items() if not (field.description or "").endswith(".")] == []


def test_flags_win_over_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RERAIL_PORT", "8001")
    monkeypatch.setenv("RERAIL_SAMPLES", "false")
    monkeypatch.setenv("RERAIL_HOST", "")  # counts as not set
    assert (Settings.read().port, Settings.read().samples, Settings.read().host) == (8001, False, "127.0.0.1")
    assert Settings.read({"port": "8002"}).port == 8002


def test_an_empty_data_folder_is_not_the_current_one() -> None:
    with pytest.raises(InvalidSettingsError) as caught:
        Settings.read({"data": ""})
    assert caught.value.problems == ("--data or RERAIL_DATA: it is empty: name a folder",)


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings.read().port = 1


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("port", "70000", "--port or RERAIL_PORT: "),
        ("log_level", "loud", "--log-level or RERAIL_LOG_LEVEL: "),
        ("public_url", "example.com", "--public-url or RERAIL_PUBLIC_URL: it must be an address such as"),
        ("url", "http://127.0.0.1:8000/graphql?x=1", "--url or RERAIL_URL: it must be an address such as"),
        ("database_url", "mysql://me:geheim@host/db", "RERAIL_DATABASE_URL: it must begin with postgresql://"),
        ("caller_database_url", "geheim@host/db", "RERAIL_CALLER_DATABASE_URL: it must begin with postgresql://"),
        ("bell_url", "nats://me:geheim@host:4222/x", "RERAIL_BELL_URL: it must be an address such as nats://"),
        ("bell_url", "nats://me:geheim@one,two", "RERAIL_BELL_URL: it must be an address such as nats://"),
        ("signing_secret", "geheim", "RERAIL_SIGNING_SECRET: it must have 32 characters or more, and has 6"),
        ("redact", "fine\n(geheim", "--redact or RERAIL_REDACT: line 2 is no regular expression: missing )"),
        ("redact", "geheim*|", "--redact or RERAIL_REDACT: line 1 finds the empty text"),
        ("webhook_secret", "whsec_geheim", "RERAIL_WEBHOOK_SECRET: it must be whsec_ and 24 to 64 bytes in base64"),
        ("webhook_url", "ftp://geheim", "RERAIL_WEBHOOK_URL: it must be an address such as"),
        ("webhook_url", "https://x.example/geheim", "RERAIL_WEBHOOK_URL: RERAIL_WEBHOOK_SECRET must be set too"),
    ],
)
def test_wrong_values_are_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(variable(name), value)
    with pytest.raises(InvalidSettingsError) as caught:
        Settings.read()
    assert caught.value.problems[0].startswith(says)
    assert value not in str(caught.value)


def test_a_wrong_webhook_secret_is_not_taken_for_a_missing_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RERAIL_WEBHOOK_URL", "https://support.example/hook")
    monkeypatch.setenv("RERAIL_WEBHOOK_SECRET", "whsec_short")
    with pytest.raises(InvalidSettingsError) as caught:
        Settings.read()
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith("RERAIL_WEBHOOK_SECRET: ")


def test_a_child_reads_the_same_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    parent = Settings.read(
        {
            "data": tmp_path,
            "database_url": "postgresql://me:pw@/db",
            "caller_database_url": "postgresql://caller:pw@/db",
            "bell_url": "nats://me:p%40@one:4222, tls://token@[::1]:4333/",
            "allow_commands": True,
            "allowed_hosts": "a.example, b.example",
            "redact": "customer-\\d+,?\n\n[A-Z]{3}",
            "webhook_secret": f"whsec_{'A' * 32}",
            "webhook_url": "https://support.example/hook?token=x",
            "report_folder": "reports",
            "drain": "1.5",
        }
    )
    for name, value in parent.environment().items():
        monkeypatch.setenv(name, value)
    assert Settings.read() == parent


def test_secrets_have_no_flag_and_do_not_show() -> None:
    assert {name for name in Settings.model_fields if flag(name) is None} == {
        "database_url",
        "caller_database_url",
        "bell_url",
        "signing_secret",
        "webhook_secret",
        "webhook_url",
        "token",
    }
    assert "geheim" not in repr(Settings.read({"database_url": "postgresql://me:geheim@/db"}))


def test_the_data_folder_is_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Settings.read({"data": "here"}).data == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings.read({"data": "~/there"}).data == tmp_path / "there"


def test_callers_reach_the_api_by_names_of_its_own() -> None:
    loopback = ("localhost", "127.0.0.1", "[::1]")
    assert Settings.read().hosts == loopback
    assert Settings.read({"host": "192.0.2.1", "public_url": "https://runs.example"}).hosts == (
        *loopback,
        "192.0.2.1",
        "runs.example",
    )
    assert Settings.read({"host": "fe80::1"}).hosts == (*loopback, "[fe80::1]")
    assert Settings.read({"allowed_hosts": " a.example,,*.b.example"}).hosts == ("a.example", "*.b.example")


def test_slips_of_the_hand_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RERAIL_PROT", "1")
    assert unknown_variables() == ["RERAIL_PROT"]


def test_the_local_address_can_be_reached() -> None:
    assert local_url("0.0.0.0", 1) == "http://127.0.0.1:1"  # noqa: S104, read, not listened on
    assert local_url("::", 1) == "http://[::1]:1"
    assert Settings.read({"public_url": "https://runs.example/api/"}).base_url == "https://runs.example/api"


def test_flags_are_made_of_the_settings() -> None:
    seen: list[Settings] = []

    @click.command
    @options("port", "samples", "data")
    @click.argument("word")
    def command(settings: Settings, word: str) -> None:
        seen.append(settings)
        click.echo(word)

    result = CliRunner().invoke(command, ["--port", "1234", "--no-samples", "--log-format", "JSON", "hello"])
    assert (result.exit_code, result.output) == (0, "hello\n")
    assert (seen[0].port, seen[0].samples, seen[0].log_format) == (1234, False, "json")
    words = " ".join(CliRunner().invoke(command, ["--help"]).output.split())
    assert "--samples / --no-samples Deploy the sample missions" in words
    assert "[RERAIL_PORT; default: 8000]" in words


def test_logs_are_json_lines_without_passwords_where_nobody_watches() -> None:
    stream = io.StringIO()
    configure_logs("info", "auto", stream)
    structlog.get_logger("rerail.test").info("run.started", address="postgresql://me:geheim@host/db", number=3)
    logging.getLogger("uvicorn.error").warning("from a library: %s", "postgresql://me:geheim@host/db")
    logging.getLogger("httpx").info("how it works")
    structlog.get_logger().debug("too fine")
    ours, theirs = (json.loads(line) for line in stream.getvalue().splitlines())
    assert ours.pop("timestamp").endswith("Z")
    assert ours == {
        "message": "run.started",
        "level": "info",
        "number": 3,
        "address": "postgresql://me:********@host/db",
    }
    assert theirs["message"] == "from a library: postgresql://me:********@host/db"
    assert (theirs["level"], theirs["logger"]) == ("warning", "uvicorn.error")


def _without_end(depth: int) -> object:
    return {"a": [_without_end(depth + 1)]}


@pytest.mark.parametrize("format_", ["json", "text"])
def test_no_error_fills_the_log(format_: Literal["json", "text"]) -> None:
    stream = io.StringIO()
    configure_logs("info", format_, stream, clean=lambda text: text.replace("geheim", "********"))
    log = structlog.get_logger()
    try:
        _without_end(0)
    except RecursionError:
        log.exception("api.internal_error")
    deep = stream.getvalue()
    assert "calls left out" in deep
    assert "RecursionError: maximum recursion depth exceeded" in deep
    assert len(deep) < 12_000
    try:
        raise ExceptionGroup("of several", [ValueError("geheim" * 100_000), TypeError("the last one")])
    except ExceptionGroup:
        logging.getLogger("a.library").exception("it broke")
    wide = stream.getvalue()[len(deep) :]
    assert "ExceptionGroup: of several" in wide
    assert "characters left out" in wide
    assert "the last one" in wide
    assert "geh" not in wide
    assert len(wide) < LONGEST_TRACEBACK + 2_000


def test_what_would_be_said_again_and_again_is_thinned_out() -> None:
    stream = io.StringIO()
    configure_logs("info", "json", stream)
    log = structlog.get_logger()
    for number in range(3):
        log.warning("leg.database_away", run=number, at_most_every=3600)
        log.warning("step.slow", run=number)
    log.warning("leg.database_away", run=3, at_most_every=0)
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(event["message"], event["run"]) for event in events] == [
        ("leg.database_away", 0),
        *(("step.slow", number) for number in range(3)),
        ("leg.database_away", 3),
    ]
    assert (events[-1]["left_out"], "at_most_every" in events[-1]) == (2, False)


def test_callers_do_not_fill_the_log() -> None:
    stream = io.StringIO()
    configure_logs("info", "json", stream)
    server = logging.getLogger("uvicorn.error")
    for _ in range(3):
        server.warning("Invalid HTTP request received.")
        try:
            b"\xff".decode()
        except UnicodeDecodeError:
            server.exception("Invalid UTF-8 sequence received from client.")
        server.error("Exception in ASGI application")
    told = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(event["message"], event["level"], "exception" in event) for event in told] == [
        ("Invalid HTTP request received.", "warning", False),
        ("Invalid UTF-8 sequence received from client.", "warning", False),
        *[("Exception in ASGI application", "error", False)] * 3,
    ]


def test_logs_are_text_on_demand_and_show_no_variables() -> None:
    stream = io.StringIO()
    configure_logs("info", "text", stream)
    secret = "geheim"  # noqa: S105, the point of it
    try:
        raise ValueError(len(secret))
    except ValueError:
        structlog.get_logger().exception("step.crashed", step="publish")
    assert "step.crashed" in stream.getvalue()
    assert "ValueError: 6" in stream.getvalue()
    assert "\x1b" not in stream.getvalue()
    assert "geheim" not in stream.getvalue()


def test_an_error_keeps_its_traceback_in_json() -> None:
    stream = io.StringIO()
    configure_logs("info", "json", stream)
    try:
        raise ValueError("no such thing")
    except ValueError:
        structlog.get_logger().exception("step.crashed")
    assert "ValueError: no such thing" in json.loads(stream.getvalue())["exception"]

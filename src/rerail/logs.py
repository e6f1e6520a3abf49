"""Logging: structured events, as text for a person at a terminal and as JSON lines for everything else."""

import logging
import math
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, Literal, TextIO

import orjson
import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

Level = Literal["debug", "info", "warning", "error"]
Format = Literal["auto", "text", "json"]

OUTAGE_SECONDS = 10.0
"""How often the log says of an outage that it lasts."""

FIRST_FRAMES, LAST_FRAMES = 8, 24
"""Calls of a traceback that are shown: what calls itself has a thousand, and says no more in them."""
LONGEST_TRACEBACK = 16 * 1024
"""Characters of a traceback, with the messages of its errors and of those that led to them."""
# user:password@ of an address. Drivers put addresses into messages; ours never do.
_PASSWORD = re.compile(r"(?<=://)([^\s:/@]*):[^\s/@]+@")
# What these say at "info" is how they work, not what happened.
_TALKATIVE = ("alembic", "asyncio", "dbos", "httpcore", "httpx", "uvicorn.error")

# What uvicorn says of requests that are none, whoever may send them; the last one as an error, with its traceback.
_OF_CALLERS = frozenset(
    {
        "Invalid HTTP request received.",
        "Unsupported upgrade request.",
        "Exceeded concurrency limit.",
        "Invalid UTF-8 sequence received from client.",
    }
)


def configure_logs(
    level: Level = "info",
    format: Format = "auto",  # noqa: A002
    stream: TextIO | None = None,
    *,
    clean: Callable[[str], str] | None = None,
) -> None:
    """Send every event of this process, ours and that of libraries' loggers, to `stream` (standard error). `clean`
    takes secrets out of a text: whatever is written passes it.

    At level "debug" libraries say everything, and errors come with their tracebacks.
    """
    target = sys.stderr if stream is None else stream
    as_text = format == "text" or (format == "auto" and target.isatty())
    shared: list[Processor] = [
        _Thinned(),
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = logging.StreamHandler(target)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, _shorten_warning, *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_last_processors(_Clean(clean), as_text=as_text, colours=target.isatty()),
            ],
        )
    )
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    _route_libraries(handler, level)


def hide_passwords(text: str) -> str:
    """The text with the passwords of addresses (`scheme://user:password@host`) taken out."""
    return _PASSWORD.sub(r"\1:********@", text)


class _Thinned:
    """Of events that carry `at_most_every` (seconds) only one of each name passes in that time; the next says how many
    were left out. For what hundreds of legs would say at once, and again and again."""

    def __init__(self) -> None:
        self._passed: dict[str, tuple[float, int]] = {}
        self._lock = threading.Lock()

    def __call__(self, _logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
        seconds = event.pop("at_most_every", None)
        if seconds is None:
            return event
        name, now = event["event"], time.monotonic()
        with self._lock:
            last, left_out = self._passed.get(name, (-math.inf, 0))
            if now - last < seconds:
                self._passed[name] = (last, left_out + 1)
                raise structlog.DropEvent
            self._passed[name] = (now, 0)
        return {**event, "left_out": left_out} if left_out else event


class _CallersSeldomTold(logging.Filter):
    """What callers do wrong is no error of the server's, and no caller fills its log: one line of each kind in so many
    seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.msg not in _OF_CALLERS:
            return True
        if record.created - self._told.get(record.msg, -math.inf) < OUTAGE_SECONDS:
            return False
        self._told[record.msg] = record.created
        record.levelno, record.levelname, record.exc_info = logging.WARNING, "WARNING", None
        return True


def _last_processors(clean: "_Clean", *, as_text: bool, colours: bool) -> list[Processor]:
    # Tracebacks become text before secrets are looked for, and are cut after it: half of one would not be found.
    # Plain ones: the other kinds show the values of variables.
    if as_text:
        return [_show_errors, clean, _cut_errors, structlog.dev.ConsoleRenderer(colors=colours)]
    return [
        _show_errors,
        structlog.processors.EventRenamer("message"),
        clean,
        _cut_errors,
        structlog.processors.JSONRenderer(serializer=_json),
    ]


def _traceback(exc_info: ExcInfo) -> str:
    shown = traceback.TracebackException(*exc_info, compact=True)
    waiting: list[traceback.TracebackException | None] = [shown]
    while waiting:
        each = waiting.pop()
        if each is not None:
            each.stack = _shortened(each.stack)
            waiting += [each.__cause__, each.__context__, *(each.exceptions or ())]
    return "".join(shown.format()).rstrip("\n")


def _shortened(stack: traceback.StackSummary) -> traceback.StackSummary:
    left_out = len(stack) - FIRST_FRAMES - LAST_FRAMES
    if left_out <= 0:
        return stack
    gap = traceback.FrameSummary("…", 0, f"… {left_out:,} calls left out …", lookup_line=False, line="")
    return traceback.StackSummary.from_list([*stack[:FIRST_FRAMES], gap, *stack[-LAST_FRAMES:]])


def _cut_errors(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    text = event.get("exception")
    if isinstance(text, str) and (left_out := len(text) - LONGEST_TRACEBACK) > 0:
        # What was raised stands at the end, what it came from at the beginning.
        half = LONGEST_TRACEBACK // 2
        event["exception"] = f"{text[:half]}\n  … {left_out:,} characters left out …\n{text[-half:]}"
    return event


_show_errors = structlog.processors.ExceptionRenderer(_traceback)


def _route_libraries(handler: logging.Handler, level: Level) -> None:
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    logging.captureWarnings(True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel("DEBUG" if level == "debug" else "WARNING")
    logging.getLogger("uvicorn.error").filters = [_CallersSeldomTold()]
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).propagate = True
    # DBOS gives its logger a console handler of its own unless there is one already.
    logging.getLogger("dbos").handlers = [logging.NullHandler()]
    logging.getLogger("dbos").propagate = True


def _shorten_warning(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """A library's warning with a traceback, such as of a connection that it will open again, becomes one line."""
    record: logging.LogRecord = event["_record"]
    if record.exc_info and record.levelno < logging.ERROR and not logging.getLogger().isEnabledFor(logging.DEBUG):
        kind, error, _trace = record.exc_info
        event["reason"] = f"{kind.__name__ if kind else 'error'}: {error}"
        event.pop("exc_info", None)
        record.exc_info = None
    return event


class _Clean:
    """Takes secrets out of everything that is said in an event."""

    def __init__(self, clean: Callable[[str], str] | None) -> None:
        self._clean = clean

    def __call__(self, _: WrappedLogger, __: str, event: EventDict) -> EventDict:
        event.pop("color_message", None)  # uvicorn's, the message once more with escape codes in it
        return {key: self._value(value) for key, value in event.items()}

    def _text(self, text: str) -> str:
        text = hide_passwords(text)
        return text if self._clean is None else self._clean(text)

    def _value(self, value: Any) -> Any:
        match value:
            case str():
                return self._text(value)
            case None | bool() | int() | float():
                return value
            case dict():
                return {self._value(key): self._value(item) for key, item in value.items()}
            case list() | tuple() | set() | frozenset():
                return [self._value(item) for item in value]
            case _:
                return self._text(str(value))


def _json(event: EventDict, **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()

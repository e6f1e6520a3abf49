"""How a command is led: stopped by signals, and by the process that started it."""

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

import click
from pydantic import SecretStr

from rerail.settings import Settings

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def call_on_signals(stop: Callable[[], None]) -> None:
    """Call `stop` in the running event loop at every Ctrl-C, SIGTERM or SIGHUP from now on."""
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        loop.add_signal_handler(number, stop)


def take_database(settings: Settings) -> Settings:
    """Wait for the parent to name the database, in the first line of standard input; until then there may be none."""
    line = sys.stdin.buffer.readline()
    if not line.endswith(b"\n"):
        click.get_current_context().exit(1)  # the parent has ended
    return settings.model_copy(update={"database_url": SecretStr(line.decode().strip())})


def end_with_parent(stop: Callable[[], None], *, patience: float) -> None:
    """Call `stop` in the running event loop when standard input ends, and end the process `patience` seconds later
    if it is still there. The parent holds the other end and writes no more: the input ends with the parent's life,
    also when that is killed, so nobody is left who keeps the port."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            continue
        loop.call_soon_threadsafe(stop)
        time.sleep(patience)
        os._exit(1)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()

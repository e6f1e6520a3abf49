"""When a process stops: on signals, and at the end of the process that started it."""

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def call_on_signals(stop: Callable[[], None]) -> None:
    """Call `stop` in the running event loop at every Ctrl-C, SIGTERM or SIGHUP from now on."""
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        loop.add_signal_handler(number, stop)


def end_with_parent(stop: Callable[[], None], *, patience: float) -> None:
    """Call `stop` in the running event loop when standard input ends, and end the process `patience` seconds later
    if it is still there. The parent holds the other end and never writes: the input ends with the parent's life,
    also when that is killed, so nobody is left who keeps the port."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            continue
        loop.call_soon_threadsafe(stop)
        time.sleep(patience)
        os._exit(1)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()

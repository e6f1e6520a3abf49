"""`rerail serve` as it is, in a process that tells over a pipe, whenever asked, what its event loop has in hand.

`python -m tests.adversity.live.told_server <asked> <told> <arguments of rerail>…`: a line, `tasks` or `objects`, comes
in on the first file descriptor, counts go out on the second.
"""

import asyncio
import gc
import os
import re
import sys
import threading
from collections import Counter
from concurrent.futures import Future
from typing import Any

import orjson
import uvloop

from rerail.cli import main

_NAMELESS = re.compile(r"Task-\d+")
_OURS = ("rerail.live.", "rerail.api.")
_PATIENCE = 60.0

Counts = dict[str, Counter[str]]


def tell(loops: list[uvloop.Loop], asked: int, told: int) -> None:
    with os.fdopen(asked) as questions:
        for question in questions:
            found: Future[Counts] = Future()
            loops[0].call_soon_threadsafe(_answer, found, question == "objects\n")
            os.write(told, orjson.dumps(found.result(_PATIENCE)) + b"\n")


def _answer(found: "Future[Counts]", with_objects: bool) -> None:
    """Tasks by name, else by what they run; objects of the live side and of the API by type, none of them garbage."""
    tasks, objects = Counter(_name(task) for task in asyncio.all_tasks()), Counter[str]()
    if with_objects:
        gc.collect()
        for kind, count in Counter(type(each) for each in gc.get_objects()).items():
            if kind.__module__.startswith(_OURS):
                objects[kind.__qualname__] += count
    found.set_result({"tasks": tasks, "objects": objects})


def _name(task: "asyncio.Task[Any]") -> str:
    name = task.get_name()
    return getattr(task.get_coro(), "__qualname__", name) if _NAMELESS.fullmatch(name) else name


def run() -> None:
    loops: list[uvloop.Loop] = []

    def new_event_loop() -> uvloop.Loop:
        loops.append(uvloop.Loop())
        return loops[-1]

    uvloop.new_event_loop = new_event_loop
    asked, told = map(int, sys.argv[1:3])
    threading.Thread(target=tell, args=(loops, asked, told), daemon=True).start()
    sys.argv[:] = ["rerail", *sys.argv[3:]]
    main()


if __name__ == "__main__":
    run()

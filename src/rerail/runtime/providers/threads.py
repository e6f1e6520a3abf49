"""A callable in a thread of its own that can be told to stop: politely, then by an exception raised inside it."""

import asyncio
import contextvars
import ctypes
import threading
from collections.abc import Callable
from typing import Any

from rerail.runtime.provider import AttemptCancelledError, ContextError


class UnresponsiveError(ContextError):
    """A callable that went on after it was told to stop; what it still does is not known."""

    default_code = "runtime.unresponsive"


class _Stoppable:
    """One run of a callable. A thread per run, not a pool: a late exception can never strike somebody else's work,
    and a callable that never ends costs no slot and does not hold up the end of the process."""

    def __init__(self, function: Callable[[], Any], done: Callable[[Any, BaseException | None], None]) -> None:
        self._function = function
        self._done = done
        self._lock = threading.RLock()  # reentrant: the exception may strike while its thread holds it
        self._running = False
        self._thread = threading.Thread(
            target=contextvars.copy_context().run, args=(self._work,), name="rerail-callable", daemon=True
        )

    def start(self) -> None:
        self._running = True
        self._thread.start()

    def interrupt(self) -> None:
        """Raises AttemptCancelledError inside the callable, at its next step in Python code."""
        with self._lock:
            if self._running and self._thread.ident is not None:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._thread.ident), ctypes.py_object(AttemptCancelledError)
                )

    def _work(self) -> None:
        result: Any = None
        failure: BaseException | None = None
        try:
            result = self._function()
        except BaseException as error:  # handed to who waits, whatever it is
            failure = error
        while True:
            try:
                with self._lock:
                    self._running = False
                self._done(result, failure)
            except AttemptCancelledError:
                continue  # raised between the callable's last step and here
            return


async def call_in_thread(function: Callable[[], Any], *, grace: float) -> Any:
    """Calls the function in a thread and returns or raises what it does.

    Cancelling interrupts the callable and waits until it has ended, `grace` seconds at most; whatever it returns then,
    the cancellation stands. Raises UnresponsiveError when it has not ended by then.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[Any] = loop.create_future()

    def settle(result: Any, failure: BaseException | None) -> None:
        if ended.done():
            return
        if failure is None:
            ended.set_result((result, None))
        else:
            ended.set_result((None, failure))

    def done(result: Any, failure: BaseException | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, failure)

    work = _Stoppable(function, done)
    work.start()
    try:
        result, failure = await asyncio.shield(ended)
    except asyncio.CancelledError:
        work.interrupt()
        if not await _ended_within(ended, grace):
            raise UnresponsiveError(
                f"The callable went on for {grace:g} s after it was told to stop, and may still be at work. "
                "Have it look at context.cancelled in its loops.",
                settled=False,
            ) from None
        raise
    if failure is not None:
        raise failure
    return result


async def _ended_within(ended: asyncio.Future[Any], grace: float) -> bool:
    """Waits for the end of the work, through further cancellations: it must not be left behind."""
    deadline = asyncio.get_running_loop().time() + grace
    while not ended.done() and (left := deadline - asyncio.get_running_loop().time()) > 0:
        try:
            await asyncio.wait([ended], timeout=left)
        except asyncio.CancelledError:
            continue
    return ended.done()

"""The heartbeat of a worker: how the others know that it lives."""

import threading
import time
from collections.abc import Callable
from typing import Any

import psycopg
import structlog

from rerail.logs import OUTAGE_SECONDS

log = structlog.get_logger(__name__)

BEAT_SECONDS = 1.0
# A connection that is cut without a word must not keep a beat waiting.
_CONNECTION: Any = {"autocommit": True, "connect_timeout": 5, "tcp_user_timeout": 5000}
_ENROL = "INSERT INTO workers (name, started_at, seen_at) VALUES (%s, now(), now())"
_BEAT = "UPDATE workers SET seen_at = now() WHERE name = %s AND taken_over_at IS NULL"
_LEAVE = "UPDATE workers SET stopped_at = now(), seen_at = now() WHERE name = %s"


class Heartbeat:
    """Beats from a thread of its own, so that a busy event loop is not taken for a dead worker.

    `on_lost` is called, in that thread, when another worker has taken this one's legs over: it must stop working.
    `steady_since` is the monotonic instant since which every beat has arrived, None while they do not.
    """

    def __init__(self, dsn: str, worker: str, on_lost: Callable[[], None]) -> None:
        self._dsn = dsn
        self._worker = worker
        self._on_lost = on_lost
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)
        self.steady_since: float | None = None

    def start(self) -> None:
        """Enrols the worker, and beats from then on."""
        with psycopg.connect(self._dsn, **_CONNECTION) as connection:
            connection.execute(_ENROL, [self._worker])
        self._thread.start()

    def stop(self) -> None:
        """Says that the worker has stopped, so that nobody waits for it, and ends the thread."""
        self._stop.set()
        self._thread.join()
        try:
            with psycopg.connect(self._dsn, **_CONNECTION) as connection:
                connection.execute(_LEAVE, [self._worker])
        except psycopg.Error as error:
            # Whoever comes next finds that it no longer beats.
            log.info("worker.left_unsaid", worker=self._worker, reason=str(error))

    def steady_for(self, seconds: float) -> bool:
        """Whether all beats of the last so many seconds have arrived: only then do missing ones of others say much."""
        return self.steady_since is not None and time.monotonic() - self.steady_since >= seconds

    def _run(self) -> None:
        try:
            while not self._stop.is_set() and self._beat_while_connected():
                self._stop.wait(BEAT_SECONDS)
        except Exception:
            # A worker that does not beat will be taken for lost: it must know.
            log.exception("worker.heart_stopped", worker=self._worker)
            self._on_lost()

    def _beat_while_connected(self) -> bool:
        """Whether there is reason to connect again."""
        try:
            with psycopg.connect(self._dsn, **_CONNECTION) as connection:
                while not self._stop.is_set():
                    if connection.execute(_BEAT, [self._worker]).rowcount == 0:
                        self._on_lost()
                        return False
                    self.steady_since = self.steady_since or time.monotonic()
                    self._stop.wait(BEAT_SECONDS)
        except psycopg.Error as error:
            # Away, full, or read-only for a while: whatever it is, only beats that arrive count.
            reason = " ".join(str(error).split())
            log.warning("worker.beat_missed", worker=self._worker, reason=reason, at_most_every=OUTAGE_SECONDS)
            self.steady_since = None
        return True

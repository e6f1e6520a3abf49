"""Delivers what is to be told of reports, as long as a worker lives; several workers share the deliveries."""

import asyncio
import random
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import structlog

from rerail.artifacts.store import ArtifactStore
from rerail.database.engine import is_outage
from rerail.domain.report import DeliveryStatus, DeliveryTarget
from rerail.ledger.deliveries import Delivery, claim_deliveries, deliver_again, finish_delivery
from rerail.ledger.ledger import Ledger
from rerail.ledger.reports import read_report
from rerail.logs import OUTAGE_SECONDS
from rerail.runtime.reporting.report_folder import ReportFolder
from rerail.runtime.reporting.webhook import DeliveryError, ReceiverGoneError, Webhook, WebhookAddress

log = structlog.get_logger(__name__)

LOOK_SECONDS = 1.0
LEASE_SECONDS = 60.0
"""How long a worker has for a delivery before another one takes it to be killed; longer than any try takes."""
FIRST_DELAY = 5.0
LONGEST_DELAY = 3600.0
_FACTOR = 3.0
_AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryOptions:
    """`attempts` is how often each delivery is tried."""

    webhook: WebhookAddress | None = None
    folder: Path | None = None
    attempts: int = 12

    @property
    def targets(self) -> frozenset[DeliveryTarget]:
        chosen = {DeliveryTarget.WEBHOOK: self.webhook, DeliveryTarget.FOLDER: self.folder}
        return frozenset(target for target, where in chosen.items() if where is not None)


class Delivering:
    """One a worker. `chance` is uniform in [0, 1)."""

    def __init__(
        self,
        ledger: Ledger,
        store: ArtifactStore,
        options: DeliveryOptions,
        *,
        look_seconds: float = LOOK_SECONDS,
        lease_seconds: float = LEASE_SECONDS,
        first_delay: float = FIRST_DELAY,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._pool = ledger.pool
        self._options = options
        self._look = look_seconds
        self._lease = lease_seconds
        self._first_delay = first_delay
        self._chance = chance
        self._webhook = Webhook(options.webhook) if options.webhook is not None else None
        self._folder = ReportFolder(options.folder, store) if options.folder is not None else None

    async def run(self) -> None:
        """Until it is cancelled. What is under way then is tried again by another worker once its lease has run out."""
        async with AsyncExitStack() as stack:
            if self._webhook is not None:
                await stack.enter_async_context(self._webhook)
            while self._options.targets:
                if not await self.look():
                    await asyncio.sleep(self._look)

    async def look(self) -> int:
        """Delivers what is due; answers how many that were."""
        try:
            due = await claim_deliveries(self._pool, self._options.targets, lease_seconds=self._lease, most=_AT_ONCE)
            await asyncio.gather(*map(self._deliver, due))
        except Exception as error:
            if not is_outage(error):
                log.exception("report.delivering_failed")
            else:
                log.warning("report.delivering_postponed", reason=str(error), at_most_every=OUTAGE_SECONDS)
            return 0
        return len(due)

    async def _deliver(self, delivery: Delivery) -> None:
        told = {"delivery": str(delivery.id), "report": str(delivery.report), "target": delivery.target.value}
        if delivery.attempt > self._options.attempts:
            # Each of them was begun, and the worker of the last one did not live to say what came of it.
            await finish_delivery(self._pool, delivery, DeliveryStatus.GIVEN_UP)
            log.error("report.delivery_given_up", **told, attempts=delivery.attempt - 1)
            return
        try:
            await self._send(delivery)
        except ReceiverGoneError as error:
            await finish_delivery(self._pool, delivery, DeliveryStatus.GONE, error=str(error))
            log.warning("report.receiver_gone", **told, reason=str(error))
        except DeliveryError as error:
            await self._failed(delivery, error, told)
        else:
            # Whoever dies here leaves a message that is sent again: the receiver knows it by its id.
            await finish_delivery(self._pool, delivery, DeliveryStatus.DELIVERED)
            log.info("report.delivered", **told, attempt=delivery.attempt)

    async def _send(self, delivery: Delivery) -> None:
        if delivery.target is DeliveryTarget.WEBHOOK and self._webhook is not None:
            await self._webhook.deliver(delivery)
        elif delivery.target is DeliveryTarget.FOLDER and self._folder is not None:
            async with self._pool.acquire() as connection:
                report = await read_report(connection, delivery.workspace, delivery.report)
            if report is not None:
                await self._folder.deliver(delivery, report)

    async def _failed(self, delivery: Delivery, error: DeliveryError, told: dict[str, str]) -> None:
        if delivery.attempt >= self._options.attempts:
            await finish_delivery(self._pool, delivery, DeliveryStatus.GIVEN_UP, error=str(error))
            log.error("report.delivery_given_up", **told, attempts=delivery.attempt, reason=str(error))
            return
        delay = max(self.delay(delivery.attempt), error.retry_after or 0.0)
        await deliver_again(self._pool, delivery, error=str(error), seconds=delay)
        log.warning(
            "report.not_delivered",
            **told,
            attempt=delivery.attempt,
            retry_in_seconds=round(delay, 1),
            reason=str(error),
        )

    def delay(self, attempt: int) -> float:
        """Seconds until the next attempt: three times as long each time, up to an hour, and not all at one moment."""
        whole = min(self._first_delay * _FACTOR ** (attempt - 1), LONGEST_DELAY)
        return whole * (0.5 + self._chance() / 2)

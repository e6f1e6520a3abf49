"""Tells an address of reports, in the form of Standard Webhooks: signed, never redirected, within bounded time."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Self
from urllib.parse import urlsplit

import httpx
from standardwebhooks import Webhook as Signer

from rerail.ledger.deliveries import Delivery
from rerail.runtime.targets import CheckedTransport, TargetRefusedError, Targets

TIMEOUT_SECONDS = 15.0
_LONGEST_WAIT = 86_400.0
_OVERLOADED = frozenset({429, 503})


class DeliveryError(Exception):
    """It did not arrive. `retry_after`: seconds that the receiver asks to be left alone for."""

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ReceiverGoneError(Exception):
    """The receiver wants no more messages."""


@dataclass(frozen=True, slots=True)
class WebhookAddress:
    """The whole address may hold a token: only `place` is fit for logs and errors. `targets` says where it may lead."""

    url: str
    secret: str
    targets: Targets = field(default_factory=Targets)

    @property
    def place(self) -> str:
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}"


class Webhook:
    """One for a process; to be entered before use."""

    def __init__(self, address: WebhookAddress, *, timeout: float = TIMEOUT_SECONDS) -> None:
        self._address = address
        self._timeout = timeout
        self._signer = Signer(address.secret)
        self._client = httpx.AsyncClient(
            transport=CheckedTransport(address.targets), follow_redirects=False, timeout=timeout, trust_env=False
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def deliver(self, delivery: Delivery) -> None:
        """Returns once the receiver has acknowledged the message. Raises DeliveryError or ReceiverGoneError."""
        at = datetime.now(UTC)
        headers = {
            "content-type": "application/json",
            "user-agent": "rerail",
            "webhook-id": delivery.message_id,
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": self._signer.sign(delivery.message_id, at, delivery.body),
        }
        try:
            async with (
                asyncio.timeout(self._timeout),
                self._client.stream(
                    "POST", self._address.url, content=delivery.body.encode(), headers=headers
                ) as response,
            ):
                # What it says besides the status is not read: nobody knows how much that is.
                self._check(response)
        except TimeoutError:
            raise DeliveryError(f"{self._address.place} did not answer within {self._timeout:g} s.") from None
        except TargetRefusedError as error:
            raise DeliveryError(f"{self._address.place} was not reached: {error}.") from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeliveryError(f"{self._address.place} was not reached ({type(error).__name__}).") from error

    def _check(self, response: httpx.Response) -> None:
        status = response.status_code
        if response.is_success:
            return
        if status == httpx.codes.GONE:
            raise ReceiverGoneError(f"{self._address.place} answered 410: it wants no more messages.")
        if response.is_redirect:
            raise DeliveryError(f"{self._address.place} answered {status}: redirects are not followed.")
        wait = _seconds(response.headers.get("retry-after")) if status in _OVERLOADED else None
        raise DeliveryError(f"{self._address.place} answered {status}.", retry_after=wait)


def _seconds(header: str | None) -> float | None:
    """Of a Retry-After in seconds; one that names a date is left to our own pace."""
    if header is None or not header.strip().isdecimal():
        return None
    return min(float(header), _LONGEST_WAIT)

"""The provider `http`: one request, its answer as outputs or as an artifact."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import orjson

from rerail.domain.errors import Violation
from rerail.domain.frame import Severity
from rerail.domain.mission import Task
from rerail.runtime.definition.json_values import NotJsonError, to_json
from rerail.runtime.provider import (
    Call,
    Context,
    ContextError,
    Done,
    InputError,
    Outcome,
    Permissions,
    Probe,
    ProviderError,
)
from rerail.runtime.providers.http_body import ACCEPTED, decompressed
from rerail.runtime.providers.http_errors import BODY_SHOWN, invalid_answer, show_url, status_error, transport_error
from rerail.runtime.providers.http_redirects import redirected
from rerail.runtime.providers.http_request import (
    SETTINGS_SCHEMA,
    HttpSettings,
    read_expected,
    read_settings,
    settings_problems,
    shown_headers,
)
from rerail.runtime.providers.settings import require_settings
from rerail.runtime.targets import CheckedTransport, TargetRefusedError

PROBE_SECONDS = 5.0
MAX_CONNECTIONS = 100

# Its lines at INFO hold whole addresses, with the secrets in their queries.
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass(slots=True)
class _Progress:
    """Whether the request has begun to go out: from then on it may have taken effect, and the answer is due.

    Until then the client's own timeouts bound each step: cancelled from outside while TLS is being agreed on, it
    would leave the connection open."""

    timeout: float
    deadline: asyncio.Timeout
    sent: bool = False

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        del info
        if event.endswith("send_request_headers.started") and not self.sent:
            self.sent = True
            self.deadline.reschedule(asyncio.get_running_loop().time() + self.timeout)


class HttpProvider:
    """Requests go through one pool of connections, at most 100 open at once. Redirects are followed where the task says
    so, and cookies never kept."""

    name = "http"
    settings_schema: Mapping[str, Any] = SETTINGS_SCHEMA

    def __init__(self, permissions: Permissions | None = None) -> None:
        self._targets = (permissions or Permissions()).targets
        self._client: httpx.AsyncClient | None = None

    def check(self, task: Task) -> Sequence[Violation]:
        return settings_problems(task.settings)

    async def perform(self, call: Call) -> Outcome:
        require_settings(SETTINGS_SCHEMA, call.settings)
        settings = read_settings(call.settings, idempotency_key=call.context.idempotency_key)
        _note_call(settings, call.context)
        started = time.monotonic()
        async with self._stream(settings) as answer:
            return Done(outputs=await _take(answer, settings, call.context, started))

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task
        probe = settings.get("probe", {})
        method = probe.get("method", "HEAD")
        asked = {"url": probe.get("url", settings["url"]), "method": method, "headers": settings.get("headers", {})}
        asked["redirects"] = settings.get("redirects", 0)
        try:
            request = read_settings({**asked, "timeout": PROBE_SECONDS}, idempotency_key="")
            async with self._stream(request) as answer:
                return _judge(f"{method} {show_url(request.url)}", answer.status_code, probe.get("expect"))
        except (InputError, ProviderError) as error:
            return Probe(False, error.message)
        except ContextError as error:
            return Probe(None, error.message)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    @asynccontextmanager
    async def _stream(self, settings: HttpSettings) -> AsyncIterator[httpx.Response]:
        """Sends the request; what goes wrong until its answer has been read to the end is raised as a TaskError."""
        deadline = asyncio.timeout(None)
        progress = _Progress(settings.timeout, deadline)
        try:
            async with deadline, AsyncExitStack() as opened:
                yield await self._sent(settings, progress, opened)
        except TargetRefusedError as error:
            raise ContextError(
                f"{settings.method} {show_url(settings.url)}: {error}", code="runtime.target_refused"
            ) from error
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise transport_error(
                error, settings.method, settings.url, sent=progress.sent, timeout=settings.timeout
            ) from error

    async def _sent(self, settings: HttpSettings, progress: _Progress, opened: AsyncExitStack) -> httpx.Response:
        """The answer to a request, or to the last of those that it was sent on as."""
        client = self._opened()
        followed: list[httpx.URL] = []
        while True:
            async with AsyncExitStack() as this:
                answer = await this.enter_async_context(
                    client.stream(
                        settings.method,
                        settings.url,
                        headers=settings.headers,
                        content=settings.content,
                        timeout=settings.timeout,
                        extensions={"trace": progress.trace},
                    )
                )
                further = redirected(settings, answer, followed=followed)
                if further is None:
                    opened.push_async_exit(this.pop_all())
                    return answer
            followed.append(settings.url)
            settings = further

    def _opened(self) -> httpx.AsyncClient:
        if self._client is None:  # opened by the first request, in the loop that it will live in
            self._client = httpx.AsyncClient(
                transport=CheckedTransport(self._targets, connections=MAX_CONNECTIONS),
                headers={"accept-encoding": ACCEPTED},
                # One client serves the runs of all workspaces: what a server tells one of them is not for the next.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
                follow_redirects=False,
                trust_env=False,
            )
        return self._client


def _note_call(settings: HttpSettings, context: Context) -> None:
    context.called(
        f"{settings.method} {show_url(settings.url)}",
        {
            "method": settings.method,
            "url": show_url(settings.url),
            "headers": shown_headers(settings.headers),
            "bytes": len(settings.content or b""),
        },
    )


async def _take(answer: httpx.Response, settings: HttpSettings, context: Context, started: float) -> dict[str, Any]:
    """The outputs of an answer with an expected status; raises ProviderError for any other."""
    where = f"{settings.method} {show_url(settings.url)}"
    outputs: dict[str, Any] = {"status": answer.status_code, "headers": shown_headers(answer.headers)}

    def note(size: int, severity: Severity = Severity.INFO) -> None:
        context.answered(
            f"{answer.status_code} {answer.reason_phrase}".strip(),
            {**outputs, "url": show_url(answer.url), "bytes": size, "milliseconds": _milliseconds(started)},
            severity,
        )

    if answer.status_code not in settings.expect:
        body = await _head_of(answer)
        note(len(body), Severity.ERROR)
        raise status_error(settings.method, settings.url, answer.status_code, _text(answer, body))
    if settings.artifact is not None:
        size = await _to_artifact(answer, settings, settings.artifact, context, where)
        note(size)
        return {**outputs, "artifact": settings.artifact, "bytes": size}
    body = b"".join([chunk async for chunk in _bounded(answer, settings.max_bytes, where)])
    note(len(body))
    if settings.response != "none":
        outputs["body"] = _decoded(answer, body, settings.response, where)
    return outputs


async def _bounded(answer: httpx.Response, limit: int | None, where: str) -> AsyncIterator[bytes]:
    size = 0
    async for chunk in decompressed(answer, where):
        size += len(chunk)
        if limit is not None and size > limit:
            raise ProviderError(
                f"{where}: the answer is longer than {limit} bytes. Raise response.maxBytes, or write it to an "
                "artifact with response.artifact.",
                code="provider.answer_too_large",
                transient=False,
                detail={"status": answer.status_code},
            )
        yield chunk


async def _to_artifact(answer: httpx.Response, settings: HttpSettings, name: str, context: Context, where: str) -> int:
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip() or None
    size = 0
    with context.open_artifact(name, media_type) as writer:
        async for chunk in _bounded(answer, settings.max_bytes, where):
            size += writer.write(chunk)
    return size


async def _head_of(answer: httpx.Response) -> bytes:
    """The beginning of an error's body, as much of it as came: the status says more than a connection that breaks."""
    body = b""
    with suppress(httpx.HTTPError, ProviderError):
        async for chunk in decompressed(answer, ""):
            body += chunk
            if len(body) >= BODY_SHOWN * 4:  # characters of up to four bytes
                break
    return body


def _decoded(answer: httpx.Response, body: bytes, wanted: str, where: str) -> Any:
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_json = media_type == "application/json" or media_type.endswith("+json")
    if wanted == "text" or (wanted == "auto" and not is_json):
        return _text(answer, body)
    if not body and wanted == "auto":
        return None
    try:
        return to_json(orjson.loads(body))
    except (orjson.JSONDecodeError, NotJsonError) as error:
        text = _text(answer, body)
        raise invalid_answer(where, f"is not JSON: {error}", status=answer.status_code, body=text) from None


def _text(answer: httpx.Response, body: bytes) -> str:
    # U+0000 cannot be stored in PostgreSQL.
    return body.decode(answer.encoding or "utf-8", errors="replace").replace("\x00", "\ufffd")


def _judge(where: str, status: int, expect: Any) -> Probe:
    if expect is not None:
        return Probe(status in read_expected(expect), f"{where} answered {status}.")
    # 501: a server that does not know the method is a server that is there.
    return Probe(status < 500 or status == 501, f"{where} answered {status}.")


def _milliseconds(since: float) -> float:
    return round((time.monotonic() - since) * 1_000, 1)

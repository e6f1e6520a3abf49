"""Builds the bundle of a report: reads, looks through, takes secrets out, and writes one archive into the store."""

import asyncio
import platform
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

import asyncpg
import orjson
import structlog
from uuid_utils.compat import uuid7

from rerail import __version__
from rerail.artifacts.store import ArtifactStore, StoreError, bundle_address
from rerail.bundles import format as form
from rerail.bundles.archive import ArchiveWriter
from rerail.bundles.format import LeftOut, Manifest, Member, TakenOut
from rerail.bundles.redaction import Redactor
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import DomainError
from rerail.domain.failure import Failure
from rerail.domain.identity import Kind, show
from rerail.domain.move import Recovery
from rerail.domain.recovery import recover
from rerail.domain.run import Run
from rerail.ledger.frames import PayloadStore
from rerail.ledger.reports import Bundle, ReportDraft
from rerail.redaction.screen import Screen
from rerail.runtime.aside import Room
from rerail.runtime.reporting.contents import Contents
from rerail.runtime.reporting.evidence import Evidence, Window, read_evidence

log = structlog.get_logger(__name__)

BUNDLES_AT_ONCE = 2
"""That are read and written at a time, so that memory stays bounded."""

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")
_MOST_LEFT_OUT = 1_000
"""Entries of the manifest that say of single artifacts why they are left out."""


class BundleFailedError(DomainError):
    """The report's bundle could not be built, so the report was not filed."""

    code = "report.bundle_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOptions:
    """`patterns` are the operator's own, for secrets; `file_limit` and `limit` are the most bytes of one artifact, and
    of all of them, that a bundle takes in."""

    patterns: Sequence[re.Pattern[str]] = ()
    window: Window = field(default_factory=lambda: Window(before=200, after=50))
    file_limit: int = 1024**2
    limit: int = 8 * 1024**2


@dataclass(frozen=True, slots=True)
class _File:
    """An artifact on its way into the archive: `text` where it is one and secrets are looked for, else `data`."""

    name: str
    media_type: str
    text: str | None
    data: bytes = b""


@dataclass(slots=True)
class _Draft:
    """What has been looked at, before what was found anywhere is taken out everywhere."""

    redactor: Redactor
    documents: dict[str, Any] = field(default_factory=dict)
    files: list[_File] = field(default_factory=list)
    included: dict[UUID, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    given_up: bool = False
    """Whoever wanted the bundle is gone: the thread that works on it stops at its next piece."""

    def check(self) -> None:
        if self.given_up:
            raise _GivenUpError


class _GivenUpError(Exception):
    """Ends the work of a thread that nobody waits for any more."""


class BundleBuilder:
    """One for a process. Those who want a bundle wait for `room`; one thread looks through all of them. It is not one
    of those that others use: many large bundles hold nobody else up, and take a thread's share of the process alone."""

    def __init__(
        self,
        pool: asyncpg.Pool,
        *,
        store: ArtifactStore,
        payloads: PayloadStore,
        options: BundleOptions,
        screen: Screen,
        room: Room | None = None,
    ) -> None:
        self._screen = screen
        self._pool = pool
        self._store = store
        self._payloads = payloads
        self._options = options
        at_once = asyncio.Semaphore(BUNDLES_AT_ONCE)
        self._room: Room = room or (lambda _: at_once)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bundles")

    async def build(self, run: Run, draft: ReportDraft, *, caller: Hashable, include_binary: bool) -> Bundle:
        """The bundle, in the store. Raises BundleFailedError, and leaves nothing behind then."""
        bundle = uuid7()
        address = bundle_address(run.id, bundle)
        try:
            async with self._room(caller):
                return await self._build(run, draft, bundle, address, include_binary=include_binary)
        except StoreError as error:
            await self.discard(address)
            log.warning("report.bundle_failed", run=str(run.id), address=error.address, reason=error.message)
            raise BundleFailedError(
                f"The bundle of the report could not be built ({error.code}), so nothing was filed. "
                "See to the artifact store, the server's log says more; then report the run again."
            ) from error
        except BaseException:
            # Cancelled, the database away, or a bug: whatever it is, half a bundle is of no use to anyone.
            await asyncio.shield(self.discard(address))
            raise

    async def discard(self, address: str) -> None:
        """Takes away the bundle of a report that was not filed after all."""
        try:
            await self._store.remove(address)
        except StoreError as error:
            log.warning("report.bundle_not_removed", address=address, reason=error.message)

    async def _build(self, run: Run, draft: ReportDraft, bundle: UUID, address: str, *, include_binary: bool) -> Bundle:
        work = _Draft(Redactor(self._options.patterns, self._screen.known_forms()))
        judged = await self._aside(work, _judged, run)
        suggestion = judged[1].suggestion
        at = draft.frame or suggestion.frame or run.revision
        chosen = tuple(draft.artifacts) or suggestion.artifacts
        evidence = await read_evidence(self._pool, self._payloads, run, at=at, window=self._options.window)
        for artifact in sorted(run.artifacts.values(), key=lambda artifact: artifact.id):
            await self._take_in(artifact, chosen, work, include_binary=include_binary)
        await self._aside(work, _look, evidence, draft, chosen, judged, work)
        stored = await self._aside(work, self._write, address, evidence, draft, work)
        return Bundle(id=bundle, address=address, bytes=stored[0], sha256=stored[1])

    async def _aside(
        self, work: _Draft, function: Callable[_Given, _Found], *given: _Given.args, **named: _Given.kwargs
    ) -> _Found:
        """In the bundles' thread. Where whoever waits for it leaves, that ends before the room is another's."""
        done = self._thread.submit(function, *given, **named)
        try:
            return await asyncio.wrap_future(done)
        except asyncio.CancelledError:
            work.given_up = True
            await asyncio.gather(asyncio.wrap_future(done), return_exceptions=True)
            raise

    async def _take_in(self, artifact: Artifact, chosen: Sequence[UUID], work: _Draft, *, include_binary: bool) -> None:
        """Reads an artifact that belongs into the bundle, and looks through it."""
        why = self._why_not(artifact, chosen, work)
        name = form.file_name(
            show(Kind.ARTIFACT, artifact.id), work.redactor.look_at_text(artifact.name, form.ARTIFACTS)
        )
        if why is None:
            try:
                data = await self._read(artifact)
            except StoreError as error:
                why = f"Its bytes cannot be read ({error.code})."
        if why is None:
            text = await self._aside(work, _text, data)
            if text is None and not include_binary:
                why = "It is no text, so secrets cannot be taken out of it; `includeBinary` was not set."
            elif text is None:
                work.files.append(_File(name, artifact.media_type, None, data))
            else:
                looked = await self._aside(work, work.redactor.look_at_file, text, artifact.media_type, name)
                work.files.append(_File(name, artifact.media_type, looked))
        if why is None:
            work.included[artifact.id] = name
        elif len(work.left_out) < _MOST_LEFT_OUT:
            work.left_out.append(LeftOut(show(Kind.ARTIFACT, artifact.id), artifact.bytes, why))

    def _why_not(self, artifact: Artifact, chosen: Sequence[UUID], work: _Draft) -> str | None:
        if artifact.id not in chosen:
            return "It was not chosen."
        if artifact.state is ArtifactState.LOST:
            return "Its bytes are lost."
        if artifact.bytes > self._options.file_limit:
            return f"It is larger than {self._options.file_limit:,} bytes, the most for one artifact."
        taken = sum(len(found.data) or len(found.text or "") for found in work.files)
        if taken + artifact.bytes > self._options.limit:
            return f"The artifacts before it leave no room: all of them have {self._options.limit:,} bytes at most."
        return None

    async def _read(self, artifact: Artifact) -> bytes:
        # One that is still being written may have grown since: no more is read than was on record or is allowed.
        size = min(await self._store.stat(artifact.address), self._options.file_limit)
        return b"".join([chunk async for chunk in self._store.read(artifact.address, 0, size)])

    def _write(self, address: str, evidence: Evidence, draft: ReportDraft, work: _Draft) -> tuple[int, str]:
        """Blocks. Answers size and digest."""
        writer = self._store.open(address)
        archive = ArchiveWriter(writer)
        try:
            for name, parts, looked_at in sorted(_finished(work), key=lambda entry: entry[0]):
                archive.add(name, parts, looked_at=looked_at)
            archive.close(lambda members: _manifest(members, evidence, draft, work, len(self._options.patterns)))
            stored = writer.close()
        except BaseException:
            archive.abandon()
            writer.abort()
            raise
        return stored.bytes, stored.sha256


def _judged(run: Run) -> tuple[Sequence[Failure], Recovery]:
    failures = diagnose(run)
    return failures, recover(run, failures)


def _look(
    evidence: Evidence,
    draft: ReportDraft,
    chosen: Sequence[UUID],
    judged: tuple[Sequence[Failure], Recovery],
    work: _Draft,
) -> None:
    """Everything that is said in words is looked at once, each document under its name."""
    contents, (failures, recovery) = Contents(evidence.run), judged

    def look(place: str) -> Callable[[Any], Any]:
        def looked(value: Any) -> Any:
            work.check()
            return work.redactor.look(value, place)

        return looked

    work.documents = {
        form.RUN: contents.of_run(look(form.RUN)),
        form.STEPS: contents.of_steps(look(form.STEPS)),
        form.FAILURE: contents.of_failures(failures, look(form.FAILURE)),
        form.RECOVERY: contents.of_recovery(recovery, look(form.RECOVERY)),
        form.ARTIFACTS: contents.of_artifacts(work.included, look(form.ARTIFACTS)),
        form.REPORT: contents.of_report(draft, evidence.at, chosen, look(form.REPORT)),
        form.FRAMES: list(contents.of_frames(evidence.frames, look(form.FRAMES))),
    }


def _finished(work: _Draft) -> Iterator[tuple[str, Iterable[bytes], bool]]:
    """Name and bytes of each file, without any of the secrets that were found, and whether they were looked for."""
    redactor = work.redactor
    for name, document in work.documents.items():
        work.check()
        if name == form.FRAMES:
            lines = (redactor.finish(frame, name) for frame in document)
            yield name, (_json(line, orjson.OPT_APPEND_NEWLINE) for line in lines), True
        else:
            yield name, [_json(redactor.finish(document, name), orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)], True
    for file in work.files:
        work.check()
        if file.text is None:
            yield file.name, [file.data], False
        else:
            text = redactor.finish_file(file.text, file.media_type, file.name)
            yield file.name, [text.encode(errors="backslashreplace")], True


def _manifest(
    members: Sequence[Member], evidence: Evidence, draft: ReportDraft, work: _Draft, patterns: int
) -> Manifest:
    frames: Mapping[str, Any] = {
        "about": evidence.at,
        "from": evidence.first,
        "to": evidence.last,
        "of": evidence.run.revision,
        "included": len(evidence.frames),
        "withoutPayload": evidence.without_payload,
    }
    return Manifest(
        versions={"rerail": __version__, "postgresql": evidence.postgresql, "python": platform.python_version()},
        about={
            "report": show(Kind.REPORT, draft.id),
            "run": show(Kind.RUN, evidence.run.id),
            "revision": evidence.run.revision,
            "takenAt": evidence.taken_at.isoformat(),
            "frames": frames,
        },
        patterns=patterns,
        members=members,
        redacted=[TakenOut(each.place, each.kind, each.count) for each in work.redactor.redactions],
        left_out=work.left_out,
    )


def _text(data: bytes) -> str | None:
    """The bytes as text, None where they are none. A text that was cut may end within a character."""
    cut = next((count for count in range(4) if _is_utf8(data[: len(data) - count])), None)
    if cut is None or b"\0" in data:
        return None
    return data[: len(data) - cut].decode()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _json(value: Any, option: int) -> bytes:
    return orjson.dumps(value, option=option)

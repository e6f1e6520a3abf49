"""What a task is handed while it runs: its log lines, notes and artifacts become entries, buffered on their way."""

import mimetypes
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Self

from uuid_utils.compat import uuid7

from rerail.artifacts.preview import preview
from rerail.artifacts.store import ArtifactLostError, ArtifactStore, artifact_address
from rerail.artifacts.store import ArtifactWriter as StoreWriter
from rerail.domain import entry
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.frame import Actor, ActorKind, Entry, FrameKind, Severity
from rerail.domain.run import Run
from rerail.domain.step import Step
from rerail.domain.text import printable
from rerail.runtime.log_buffer import Buffer
from rerail.runtime.provider import AttemptCancelledError, AttemptIdentity, InputError

PREVIEW_BYTES = 32 * 1024
NOTE_BYTES = 1_024
"""What an entry that is no log line counts for in the buffer."""


class AttemptContext:
    """Implements `provider.Context` for one attempt."""

    def __init__(
        self,
        *,
        identity: AttemptIdentity,
        run: Run,
        step: Step,
        inputs: Mapping[str, Any],
        store: ArtifactStore,
        buffer: Buffer,
    ) -> None:
        self.run_id = f"run_{identity.run.hex}"
        self.step_key = identity.step_key
        self.attempt = identity.number
        self.inputs = inputs
        self.idempotency_key = f"{identity.run.hex}-{identity.step_key}"
        self.effect = step.plan.effect
        self._identity = identity
        self._run = run
        self._store = store
        self.buffer = buffer
        self._actor = Actor(ActorKind.PROVIDER, step.plan.provider)
        self._cancelled = threading.Event()
        self._files: list[ArtifactFile] = []

    def log(self, message: str, severity: Severity = Severity.INFO) -> Awaitable[None]:
        message, at = printable(message), datetime.now(UTC)
        line = entry.log_written(
            step=self._identity.step,
            attempt=self._identity.attempt,
            message=message,
            severity=severity,
            actor=self._actor,
            at=at,
        )
        self.buffer.add_line(line, size=len(message) if message.isascii() else len(message.encode()), at=at)
        return self.buffer

    def called(self, title: str, payload: Mapping[str, Any]) -> None:
        self._note(FrameKind.PROVIDER_CALLED, title, payload, Severity.INFO)

    def answered(self, title: str, payload: Mapping[str, Any], severity: Severity = Severity.INFO) -> None:
        self._note(FrameKind.PROVIDER_ANSWERED, title, payload, severity)

    def open_artifact(self, name: str, media_type: str | None = None) -> "ArtifactFile":
        if not name or "/" in name or "\x00" in name or len(name) > 255:
            raise InputError(
                f"{name!r} is not a name for an artifact: 1 to 255 characters, no slash.", code="input.name"
            )
        if any(file.artifact.name == name for file in self._files):
            raise InputError(f"This attempt has opened artifact {name!r} already.", code="input.name")
        artifact_id = uuid7()
        artifact = Artifact(
            id=artifact_id,
            step=self._identity.step,
            attempt=self._identity.attempt,
            name=name,
            media_type=media_type or mimetypes.guess_type(name)[0] or "application/octet-stream",
            address=artifact_address(self._identity.run, artifact_id),
            state=ArtifactState.WRITING,
            bytes=0,
            sha256=None,
            preview=None,
            created_at=datetime.now(UTC),
        )
        file = ArtifactFile(artifact, self._store.open(artifact.address), self._written)
        self._files.append(file)
        self._written(artifact)
        return file

    def read_artifact(self, step_key: str, name: str) -> bytes:
        step = self._run.steps_by_key().get(step_key)
        found = [
            artifact
            for artifact in self._run.artifacts.values()
            if step is not None
            and (artifact.step, artifact.name, artifact.state) == (step.id, name, ArtifactState.COMPLETE)
        ]
        if not found:
            raise InputError(f"Step {step_key} has no complete artifact {name!r}.", code="input.missing")
        try:
            return self._store.load(found[0].address)
        except ArtifactLostError as error:
            message = f"Artifact {name!r} of step {step_key} is gone from the store: bring it back, then retry."
            raise InputError(message, code="input.missing") from error

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def raise_if_cancelled(self) -> None:
        if self.cancelled:
            raise AttemptCancelledError

    def cancel(self) -> None:
        """Tells the task that its attempt is over."""
        self._cancelled.set()

    def finish(self, *, complete: bool) -> None:
        """Closes what the task left open: to its end where the attempt succeeded, as it stands where it did not."""
        for file in self._files:
            file.close() if complete else file.abort()

    def names(self) -> set[str]:
        """Of the artifacts that were opened and not given up."""
        return {file.artifact.name for file in self._files if file.artifact.state is not ArtifactState.PARTIAL}

    def _written(self, artifact: Artifact) -> None:
        # At once: should the worker be lost, only a recorded artifact can be found again.
        self.buffer.add(entry.artifact_written(artifact, actor=self._actor), size=NOTE_BYTES, urgent=True)

    def _note(self, kind: FrameKind, title: str, payload: Mapping[str, Any], severity: Severity) -> None:
        note = Entry(
            kind=kind,
            title=title[:200],
            severity=severity,
            step=self._identity.step,
            attempt=self._identity.attempt,
            actor=self._actor,
            payload=payload,
            at=datetime.now(UTC),
        )
        self.buffer.add(note, size=NOTE_BYTES)


class ArtifactFile:
    """Implements `provider.ArtifactWriter` over the store's writer."""

    def __init__(self, artifact: Artifact, writer: StoreWriter, written: Callable[[Artifact], None]) -> None:
        self.artifact = artifact
        self._writer = writer
        self._written = written
        self._head = bytearray()

    def write(self, data: bytes | str) -> int:
        encoded = data.encode() if isinstance(data, str) else data
        if len(self._head) < PREVIEW_BYTES:
            self._head += encoded[: PREVIEW_BYTES - len(self._head)]
        return self._writer.write(encoded)

    def close(self) -> None:
        """Completes the artifact; a second call does nothing."""
        if self.artifact.state is ArtifactState.WRITING:
            stored = self._writer.close()
            self._end(ArtifactState.COMPLETE, stored.bytes, stored.sha256)

    def abort(self) -> None:
        """Leaves the artifact PARTIAL, with the bytes that it has; does nothing to one that is complete."""
        if self.artifact.state is ArtifactState.WRITING:
            stored = self._writer.abort()
            self._end(ArtifactState.PARTIAL, stored.bytes, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        if raised[0] is None:
            self.close()
        else:
            self.abort()

    def _end(self, state: ArtifactState, size: int, sha256: str | None) -> None:
        self.artifact = replace(
            self.artifact,
            state=state,
            bytes=size,
            sha256=sha256,
            preview=preview(self.artifact.media_type, bytes(self._head)),
        )
        self._written(self.artifact)

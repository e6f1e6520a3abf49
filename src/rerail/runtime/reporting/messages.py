"""The messages that tell of reports: JSON in the form of Standard Webhooks, with secrets taken out."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import orjson

from rerail.bundles.redaction import Redactor
from rerail.domain.diagnosis import diagnose
from rerail.domain.identity import Kind, show
from rerail.domain.report import DeliveryEvent
from rerail.domain.run import Run
from rerail.ledger.reports import Change, Report

Body = Callable[[DeliveryEvent, Report, Run, Change | None], str]


def message_of(patterns: Sequence[re.Pattern[str]]) -> Body:
    """What writes the body of a message; `patterns` are the operator's own, for secrets."""

    def body(event: DeliveryEvent, report: Report, run: Run, change: Change | None) -> str:
        redactor = Redactor(patterns)
        # A failure may repeat what only the inputs name as a secret.
        for given in _given(report, run):
            redactor.look(given, event.type)
        message = {
            "type": event.type,
            "timestamp": report.updated_at.isoformat(),
            "data": redactor.look(_data(report, run, change), event.type),
        }
        return orjson.dumps(redactor.finish(message, event.type)).decode()

    return body


def _given(report: Report, run: Run) -> Iterator[Any]:
    """What names secrets: the run's inputs, and those of the steps that a message may speak of. Messages are made while
    the run is locked, so the other steps are left alone."""
    yield run.inputs
    yield [{"key": label.key, "value": label.value} for label in run.labels]
    told_of = {report.step, *(failure.step for failure in diagnose(run))}
    for step in run.ordered_steps():
        if step.id in told_of:
            yield from (step.inputs, step.corrected_inputs, step.fault and step.fault.detail)


def _data(report: Report, run: Run, change: Change | None) -> dict[str, Any]:
    step = run.steps.get(report.step) if report.step else None
    failure = next(iter(diagnose(run)), None)
    bundle = report.bundle
    return {
        "report": {
            "id": show(Kind.REPORT, report.id),
            "number": report.number,
            "status": report.status.value,
            "symptom": report.symptom.value,
            "summary": report.summary,
            "tried": list(report.tried),
            "step": step.key if step else None,
            "frame": report.frame,
            "createdAt": report.created_at.isoformat(),
            "createdBy": {"kind": report.created_by.kind.value, "name": report.created_by.name},
        },
        "change": None
        if change is None
        else {
            "before": change.before.value,
            "comment": change.comment,
            "by": {"kind": change.actor.kind.value, "name": change.actor.name},
        },
        "run": {
            "id": show(Kind.RUN, run.id),
            "title": run.title,
            "mission": run.mission_slug,
            "missionVersion": run.mission_version,
            "status": run.status.value,
            "revision": run.revision,
        },
        "failure": None
        if failure is None
        else {
            "cause": failure.cause.value,
            "code": failure.code,
            "message": failure.message,
            "blockingFrame": failure.blocking_frame,
        },
        "bundle": None
        if bundle is None
        else {
            "id": show(Kind.ARTIFACT, bundle.id),
            "name": bundle.name,
            "bytes": bundle.bytes,
            "sha256": bundle.sha256,
        },
    }

"""What the expressions of a mission see of its run."""

from typing import Any
from uuid import UUID

from rerail.domain.artifact import ArtifactState
from rerail.domain.run import Run
from rerail.domain.step import StepStatus
from rerail.runtime.definition import expressions
from rerail.runtime.definition.compiling import steps_referenced
from rerail.runtime.definition.expressions import Scope


def resolve(value: Any, run: Run, *, at: tuple[str, ...]) -> Any:
    """The value with its expressions resolved against the run; `at` is where it stands in the mission file.

    Raises InputError, as `expressions.resolve` does.
    """
    return expressions.resolve(value, _scope_of(run, steps_referenced(value)), at=at)


def _scope_of(run: Run, keys: frozenset[str]) -> Scope:
    """Inputs, the run itself, and of the named steps the outputs and artifacts of those that have succeeded."""
    return Scope(
        inputs=run.inputs,
        steps={
            step.key: {"outputs": step.outputs, "artifacts": _artifacts(run, step.id)}
            for step in run.steps.values()
            if step.key in keys and step.status is StepStatus.SUCCEEDED
        }
        if keys
        else {},
        run={
            "id": f"run_{run.id.hex}",
            "title": run.title,
            "labels": {label.key: label.value for label in run.labels},
            "mission": run.mission_slug,
            "version": run.mission_version,
        },
    )


def _artifacts(run: Run, step: UUID) -> dict[str, dict[str, Any]]:
    return {
        artifact.name: {
            "id": f"artifact_{artifact.id.hex}",
            "name": artifact.name,
            "bytes": artifact.bytes,
            "sha256": artifact.sha256,
            "mediaType": artifact.media_type,
        }
        for artifact in run.artifacts.values()
        if artifact.step == step and artifact.state is ArtifactState.COMPLETE
    }

"""What the rules look up of a run for each of its failures, put in order once: a run may have thousands of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from uuid import UUID

from rerail.domain import blockers
from rerail.domain.artifact import AS_RECORDED, Artifact, Inventory
from rerail.domain.move import Blocker
from rerail.domain.review import Review
from rerail.domain.run import Run
from rerail.domain.step import Step, StepStatus, in_order


class Overview:
    """Of a run as it stands, good until its next frame. `inventory` is what was seen of its artifacts, where somebody
    looked."""

    def __init__(self, run: Run, inventory: Inventory = AS_RECORDED) -> None:
        self.run = run
        self._inventory = inventory

    @cached_property
    def steps(self) -> Sequence[Step]:
        """In the order of the plan."""
        return self.run.ordered_steps()

    @cached_property
    def failed(self) -> tuple[UUID, ...]:
        return self._ids_in(StepStatus.FAILED)

    @cached_property
    def succeeded(self) -> tuple[UUID, ...]:
        return self._ids_in(StepStatus.SUCCEEDED)

    @cached_property
    def cancelled(self) -> Sequence[Step]:
        """Those whose outcome is known."""
        return [step for step in self.steps if step.status is StepStatus.CANCELLED and not step.unsettled]

    @cached_property
    def artifacts(self) -> Mapping[UUID, Sequence[Artifact]]:
        """By their step."""
        found: dict[UUID, list[Artifact]] = defaultdict(list)
        for artifact in self.run.artifacts.values():
            found[artifact.step].append(artifact)
        return found

    @cached_property
    def relied_on(self) -> Sequence[Artifact]:
        return self.run.relied_on()

    @cached_property
    def lost(self) -> Sequence[Blocker]:
        """Of what later steps may read: what cannot be read."""
        return blockers.lost_artifacts(self.run, self._inventory)

    def skipped_below(self, step: Step) -> list[Step]:
        """The steps that are down because a step that they need, at any distance, is this one; in the plan's order."""
        found, left = dict[UUID, Step](), [step]
        while left:
            for other in self._needing.get(left.pop().key, ()):
                if other.id not in found:
                    found[other.id] = other
                    left.append(other)
        return in_order(other for other in found.values() if other.status is StepStatus.SKIPPED)

    def latest_review(self, step: Step) -> Review | None:
        """The review that was requested last for the step."""
        return self._reviews.get(step.id)

    @cached_property
    def _needing(self) -> Mapping[str, Sequence[Step]]:
        """By a step's key, those that need it themselves."""
        found: dict[str, list[Step]] = defaultdict(list)
        for step in self.steps:
            for key in step.plan.needs:
                found[key].append(step)
        return found

    @cached_property
    def _reviews(self) -> Mapping[UUID, Review]:
        asked = sorted(self.run.reviews.values(), key=lambda review: review.requested_frame)
        return {review.step: review for review in asked}

    def _ids_in(self, status: StepStatus) -> tuple[UUID, ...]:
        return tuple(step.id for step in self.steps if step.status is status)

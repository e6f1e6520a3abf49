"""The mutations: each hands over to the rules, and answers with what may be selected from, or with a problem."""

from typing import Annotated, Any
from uuid import UUID

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.execution.projections import Info
from rerail.api.schema.mutation_answers import (
    answer,
    answer_of_part,
    answer_of_run,
    guarded,
    id_of,
    once_of,
    refusal_of,
)
from rerail.api.schema.types import inputs as given
from rerail.api.schema.types import payloads
from rerail.domain.identity import Kind
from rerail.domain.move import Fix
from rerail.domain.run import Label
from rerail.domain.viewer import Scope
from rerail.ledger.jobs import JobDraft
from rerail.planner import roots
from rerail.planner.roots import Root
from rerail.runtime.reporting.reporting import MOST_ARTIFACTS, MOST_TRIED
from rerail.runtime.texts import check_count

_Given = strawberry.argument(description="What is to be done, and with what.")


@strawberry.type(description="What can be done. A mutation that did nothing answers with a problem that says why.")
class Mutation:
    @strawberry.mutation(
        directives=needs(Scope.DEPLOY),
        graphql_type=payloads.DeployMissionResult,
        description="Deploy a mission. A changed definition becomes a new version; an unchanged one changes nothing.",
    )
    async def deploy_mission(self, info: Info, input: Annotated[given.DeployMissionInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def deploy() -> Root:
            context = info.context
            mission = await context.moves.deploy_mission(context.workspace, input.definition, once=once_of(info, input))
            return roots.deployed_mission(mission)

        return await answer(info, deploy)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.StartRunResult,
        description="Start a run of a mission's newest version.",
    )
    async def start_run(self, info: Info, input: Annotated[given.StartRunInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def start() -> Root:
            run = await info.context.moves.start_run(
                info.context.workspace,
                input.mission,
                input.inputs,
                title=input.title,
                labels=[Label(label.key, label.value) for label in input.labels or ()],
                actor=info.context.viewer.actor,
                once=once_of(info, input),
            )
            return roots.started_run(run)

        return await answer(info, start)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.ContinueRunResult,
        description="Resume a run where it stopped; refused unless there is a safe resume path.",
    )
    async def continue_run(self, info: Info, input: Annotated[given.ContinueRunInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def resume(run: UUID) -> Root:
            moved = await info.context.moves.continue_run(
                info.context.workspace,
                run,
                note=input.note,
                actor=info.context.viewer.actor,
                guarded=guarded(info, input),
            )
            return roots.continued_run(run, moved.plan, applied=moved.applied)

        return await answer_of_run(info, input.run_id, resume)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.RetryFailedStepResult,
        description="Try a failed step again, once the underlying issue is fixed; the run goes on from there.",
    )
    async def retry_failed_step(self, info: Info, input: Annotated[given.RetryFailedStepInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def retry(step: UUID) -> Root:
            moved = await info.context.moves.retry_step(
                info.context.workspace,
                step,
                fix=Fix(kind=input.fix.kind, note=input.fix.note, evidence_url=input.fix.evidence_url),
                inputs=input.inputs,
                actor=info.context.viewer.actor,
                guarded=guarded(info, input),
            )
            return roots.retried_step(moved.run, step, moved.plan, moved.checks, applied=moved.applied)

        return await answer_of_part(info, Kind.STEP, input.step_id, retry)

    @strawberry.mutation(
        directives=needs(Scope.REPORT),
        graphql_type=payloads.ReportRunResult,
        description="Hand a run to support, with the moment and the files that tell what happened.",
    )
    async def report_run(self, info: Info, input: Annotated[given.ReportRunInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def report(run: UUID) -> Root:
            check_count("tried", input.tried or (), MOST_TRIED)
            check_count("artifactIds", input.artifact_ids or (), MOST_ARTIFACTS)
            filed, hint = await info.context.moves.report_run(
                info.context.workspace,
                run,
                symptom=input.symptom,
                summary=input.summary,
                step=id_of(Kind.STEP, input.step_id) if input.step_id else None,
                frame=input.frame_number,
                artifacts=[id_of(Kind.ARTIFACT, artifact) for artifact in input.artifact_ids or ()],
                tried=input.tried or (),
                actor=info.context.viewer.actor,
                once=once_of(info, input),
                expected_revision=input.expected_revision,
                include_binary=input.include_binary,
            )
            return roots.reported_run(filed, hint)

        return await answer_of_run(info, input.run_id, report)

    @strawberry.mutation(
        directives=needs(Scope.REPORT),
        graphql_type=payloads.UpdateReportResult,
        description="Say where a report stands now, or something about it. Kept in the run's replay.",
    )
    async def update_report(self, info: Info, input: Annotated[given.UpdateReportInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def update() -> Root:
            report = id_of(Kind.REPORT, input.report_id)
            await info.context.moves.reporting.update(
                info.context.workspace,
                report,
                status=input.status,
                comment=input.comment,
                actor=info.context.viewer.actor,
                once=once_of(info, input),
            )
            return roots.updated_report(report)

        return await answer(info, update)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.CancelRunResult,
        description="End a run for good. Reaches what is running at once.",
    )
    async def cancel_run(self, info: Info, input: Annotated[given.CancelRunInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def cancel(run: UUID) -> Root:
            await info.context.moves.cancel_run(
                info.context.workspace,
                run,
                reason=input.reason,
                actor=info.context.viewer.actor,
                expected_revision=input.expected_revision,
                once=once_of(info, input),
                dry_run=input.dry_run,
            )
            return roots.cancelled_run(run, applied=not input.dry_run)

        return await answer_of_run(info, input.run_id, cancel)

    @strawberry.mutation(
        directives=needs(Scope.REVIEW),
        graphql_type=payloads.DecideReviewResult,
        description="Decide what a step waits for; the run goes on by itself.",
    )
    async def decide_review(self, info: Info, input: Annotated[given.DecideReviewInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def decide(review: UUID) -> Root:
            run = await info.context.moves.decide_review(
                info.context.workspace,
                review,
                decision=input.decision,
                comment=input.comment,
                actor=info.context.viewer.actor,
                once=once_of(info, input),
                expected_revision=input.expected_revision,
                dry_run=input.dry_run,
            )
            return roots.decided_review(review, run, applied=not input.dry_run)

        return await answer_of_part(info, Kind.REVIEW, input.review_id, decide)

    @strawberry.mutation(
        directives=needs(Scope.RECORD),
        graphql_type=payloads.AddNoteResult,
        description="Keep a note in a run's replay.",
    )
    async def add_note(self, info: Info, input: Annotated[given.AddNoteInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def note(run: UUID) -> Root:
            number = await info.context.moves.add_note(
                info.context.workspace,
                run,
                text=input.text,
                step=id_of(Kind.STEP, input.step_id) if input.step_id else None,
                actor=info.context.viewer.actor,
                once=once_of(info, input),
            )
            return roots.added_note(run, number)

        return await answer_of_run(info, input.run_id, note)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.RecoverGroupResult,
        description="Move all runs of a failure group, no faster than asked. The job stops by itself when runs fail"
        " again, so that an outage is not followed by a second one. One job at a time moves the runs of a group.",
    )
    async def recover_group(self, info: Info, input: Annotated[given.RecoverGroupInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def recover() -> Root:
            fix = input.fix
            draft = JobDraft(
                group=id_of(Kind.FAILURE_GROUP, input.group_id),
                move=input.move,
                fix=Fix(kind=fix.kind, note=fix.note, evidence_url=fix.evidence_url) if fix else None,
                note=input.note,
                max_per_minute=input.max_per_minute,
                stop_after_failures=input.stop_after_failures,
                actor=info.context.viewer.actor,
            )
            created = await info.context.moves.bulk.recover_group(
                info.context.workspace, draft, dry_run=input.dry_run, once=once_of(info, input)
            )
            preview = created.preview
            return roots.recovered_group(
                created.job,
                allowed=preview.allowed,
                refused=preview.refused,
                blockers=preview.blockers,
                applied=not input.dry_run,
            )

        return await answer(info, recover)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.StopRecoveryJobResult,
        description="Stop a recovery job: no further run has its turn. What was moved goes on.",
    )
    async def stop_recovery_job(self, info: Info, input: Annotated[given.StopRecoveryJobInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def stop() -> Root:
            job = id_of(Kind.JOB, input.job_id)
            applied = await info.context.moves.bulk.stop(
                info.context.workspace, job, reason=input.reason, once=once_of(info, input)
            )
            return roots.stopped_job(job, applied=applied)

        return await answer(info, stop)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE, Scope.READ),
        graphql_type=payloads.CreateRunTokenResult,
        description="Make a token that shows one run to whoever has it, and nothing else: for a status page. It is good"
        " for a day at most, and needs READ of whoever makes it, and PAYLOADS where it is to show those.",
    )
    async def create_run_token(self, info: Info, input: Annotated[given.CreateRunTokenInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        granted = (Scope.READ, Scope.PAYLOADS) if input.payloads else (Scope.READ,)

        async def create(run: UUID) -> payloads.CreateRunTokenSuccess:
            context = info.context
            token = await context.issuer.create_run_token(
                context.workspace,
                run,
                scopes=granted,
                seconds=input.expires_in_seconds,
                actor=context.viewer.actor,
            )
            return payloads.CreateRunTokenSuccess(
                id=strawberry.ID(token.id), token=token.text, expires_at=token.expires_at
            )

        if refused := refusal_of(info, granting=granted):
            return refused
        return await answer_of_run(info, input.run_id, create)

    @strawberry.mutation(
        directives=needs(Scope.OPERATE),
        graphql_type=payloads.RevokeRunTokenResult,
        description="Take a token of a run back: within seconds it shows nothing any more, and what it follows ends.",
    )
    async def revoke_run_token(self, info: Info, input: Annotated[given.RevokeRunTokenInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def revoke() -> payloads.RevokeRunTokenSuccess:
            context = info.context
            applied = await context.issuer.revoke(context.workspace, input.token_id, public=True)
            return payloads.RevokeRunTokenSuccess(applied=applied)

        return await answer(info, revoke)

    @strawberry.mutation(
        directives=needs(Scope.ADMIN),
        graphql_type=payloads.RevokeTokenResult,
        description="Take a token back, an API token or one of a run: within seconds nobody is let in by it any more.",
    )
    async def revoke_token(self, info: Info, input: Annotated[given.RevokeTokenInput, _Given]) -> Any:  # noqa: A002 - the API's own word
        async def revoke() -> payloads.RevokeTokenSuccess:
            context = info.context
            applied = await context.issuer.revoke(context.workspace, input.token_id, public=False)
            return payloads.RevokeTokenSuccess(applied=applied)

        return await answer(info, revoke)

"""The timeline of a run: its replay in one small answer, and which moments of it are worth jumping to."""

from rerail.domain.frame import FrameKind as K

MOST_BUCKETS = 1_000
MOST_MARKERS = 100

MARKER_RANKS: tuple[tuple[K, ...], ...] = (
    # Where the course of the run turned.
    (K.RUN_FAILED, K.RUN_SUCCEEDED, K.RUN_CANCELLED, K.RUN_CONTINUED, K.STEP_RETRIED),
    # What it turned on.
    (K.STEP_FAILED, K.REVIEW_REQUESTED, K.REVIEW_DECIDED, K.ATTEMPT_INTERRUPTED),
    # What people did about it.
    (K.FIX_ATTESTED, K.REPORT_FILED, K.REPORT_UPDATED, K.NOTE_ADDED),
    # What led up to it.
    (K.RUN_WAITED, K.ATTEMPT_FAILED, K.RUN_STARTED),
)
"""Kinds of frames that a timeline marks. Where a run has more than fit, the kinds named first come first, and within a
rank the earlier frames."""

UNMARKED = (
    K.RUN_QUEUED,
    K.STEP_STARTED,
    K.STEP_WAITED,
    K.STEP_SUCCEEDED,
    K.STEP_SKIPPED,
    K.STEP_CANCELLED,
    K.ATTEMPT_STARTED,
    K.ATTEMPT_SCHEDULED,
    K.PROVIDER_CALLED,
    K.PROVIDER_ANSWERED,
    K.LOG_WRITTEN,
    K.ARTIFACT_WRITTEN,
)
"""The kinds that there are most of. The others are indexed: so is, put this way round, a kind that is added later."""

"""What these commands ask of the API. What `--json` prints has the names and the shapes that stand here."""

from rerail.cli.client import Document

_RUN = """
fragment RunFields on Run {
  id title status revision mission { slug } missionVersion labels { key value }
  createdAt startedAt finishedAt updatedAt durationSeconds
  progress { total pending running waiting succeeded failed skipped cancelled }
  completeness resolution
  failure { cause code message transient step { id key } attempt { number } blockingFrame { number title at } }
  recovery { next why }
}
"""
_BLOCKER = """
fragment BlockerFields on Blocker { code message remedy step { id key } frame { number title } guide { slug } }
"""
_PLAN = """
fragment PlanFields on RecoveryPlan {
  fromFrame { number title } rerun { id key } reuse { id key } replaces { id name }
}
"""
_PROBLEM = """
fragment ProblemFields on Problem {
  code message
  ... on NotFound { id }
  ... on InvalidInput { violations { path message } }
  ... on MoveRefused { blockers { ...BlockerFields } run { ...RunFields } }
  ... on StaleRevision { run { ...RunFields } }
  ... on NotPermitted { needs }
}
"""
_FRAME = """
fragment FrameFields on Frame {
  id number at offsetSeconds kind title severity
  step { id key } attempt { id number } artifact { id name } actor { kind name }
  payloadBytes payloadTruncated ... @include(if: $payloads) { payload payloadUrl }
}
"""
_ADDRESS = "fragment Address on Artifact { ... @include(if: $payloads) { url } }"
_ANSWER = _RUN + _BLOCKER + _PROBLEM

RUNS = Document(
    _RUN
    + """
query Runs($filter: RunFilter, $first: Int!, $after: String) {
  runs(filter: $filter, first: $first, after: $after) {
    count { value exact } nodes { ...RunFields } pageInfo { hasNextPage endCursor }
  }
}
"""
)

STATE = Document(_RUN + "query State($id: ID!) { run(id: $id) { ...RunFields } }")

RUN = Document(
    _RUN
    + _BLOCKER
    + _PLAN
    + """
query Run($id: ID!, $payloads: Boolean! = true) {
  run(id: $id) {
    ...RunFields
    ... @include(if: $payloads) { inputs outputs }
    failure {
      symptoms consequences { id key } independent { id key } guide { slug title } group { id count openCount }
    }
    recovery {
      continue { allowed blockers { ...BlockerFields } plan { ...PlanFields } }
      retries {
        allowed blockers { ...BlockerFields } plan { ...PlanFields } step { id key } checks { name outcome detail }
      }
      report { allowed suggestion { symptom step { id key } frame { number } artifacts { id name } } }
      cancel { allowed blockers { ...BlockerFields } }
    }
    reviews { id status question step { id key } requestedAt expiresAt decidedAt decidedBy { kind name } comment }
    reports { id number symptom status createdAt }
  }
}
"""
)

STEPS = Document("""
query Steps($id: ID!, $after: String) {
  run(id: $id) {
    steps(first: 500, after: $after) {
      nodes {
        id key title position provider status attemptCount nextAttemptAt startedAt finishedAt durationSeconds
        failure { cause code message }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
""")

ARTIFACTS = Document(
    _ADDRESS
    + """
query Artifacts($id: ID!, $after: String, $payloads: Boolean! = true) {
  run(id: $id) {
    artifacts(first: 500, after: $after) {
      nodes { id name mediaType bytes sha256 state createdAt ...Address step { id key } attempt { id number } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""
)

REPLAY = Document(
    _FRAME
    + """
subscription Replay($id: ID!, $from: Int!, $to: Int, $speed: Float!, $payloads: Boolean! = true) {
  replay(runId: $id, from: $from, to: $to, speed: $speed) { frames { ...FrameFields } nextNumber }
}
"""
)

FOLLOW_FRAMES = Document(
    _RUN
    + _FRAME
    + """
subscription Frames($id: ID!, $after: Int!, $payloads: Boolean! = true) {
  frames(runId: $id, after: $after) { frames { ...FrameFields } nextNumber caughtUp run { ...RunFields } }
}
"""
)

# For a terminal: the frames in a line each, and the steps that something happens with.
FOLLOW_STEPS = Document(
    _RUN
    + """
subscription Watched($id: ID!, $after: Int!) {
  frames(runId: $id, after: $after) {
    frames { number at offsetSeconds kind title severity }
    nextNumber caughtUp
    run {
      ...RunFields
      steps(filter: {status: [RUNNING, RETRYING, WAITING, FAILED]}, first: 20) {
        nodes { key status attemptCount nextAttemptAt startedAt failure { code } }
      }
    }
  }
}
"""
)

FOLLOW_STATE = Document(_RUN + "subscription State($id: ID!) { run(id: $id) { ...RunFields } }")

MISSION = Document("query Mission($slug: String!) { mission(slug: $slug) { inputSchema } }")

STEP_OF_RUN = Document("query StepOfRun($id: ID!, $key: String!) { run(id: $id) { step(key: $key) { id } } }")

STEP = Document("query Step($id: ID!) { node(id: $id) { ... on Step { id key run { id } } } }")

REVIEWS = Document("query Reviews($id: ID!) { run(id: $id) { reviews { id status question step { key } } } }")

START = Document(
    _ANSWER
    + """
mutation Start($input: StartRunInput!) {
  startRun(input: $input) { __typename ...ProblemFields ... on StartRunSuccess { run { ...RunFields } } }
}
"""
)

CONTINUE = Document(
    _ANSWER
    + _PLAN
    + """
mutation Continue($input: ContinueRunInput!) {
  continueRun(input: $input) {
    __typename ...ProblemFields ... on ContinueRunSuccess { applied run { ...RunFields } plan { ...PlanFields } }
  }
}
"""
)

RETRY = Document(
    _ANSWER
    + _PLAN
    + """
mutation Retry($input: RetryFailedStepInput!) {
  retryFailedStep(input: $input) {
    __typename ...ProblemFields
    ... on RetryFailedStepSuccess {
      applied run { ...RunFields } step { id key status } plan { ...PlanFields }
      checks { name outcome detail checkedAt }
    }
  }
}
"""
)

REPORT = Document(
    _ANSWER
    + _ADDRESS
    + """
mutation Report($input: ReportRunInput!, $payloads: Boolean! = true) {
  reportRun(input: $input) {
    __typename ...ProblemFields
    ... on ReportRunSuccess {
      hint
      report {
        id number symptom summary tried status createdAt createdBy { kind name }
        step { id key } frame { number title } artifacts { id name } run { id }
        bundle { id name bytes sha256 ...Address }
      }
    }
  }
}
"""
)

CANCEL = Document(
    _ANSWER
    + """
mutation Cancel($input: CancelRunInput!) {
  cancelRun(input: $input) { __typename ...ProblemFields ... on CancelRunSuccess { applied run { ...RunFields } } }
}
"""
)

DECIDE = Document(
    _ANSWER
    + """
mutation Decide($input: DecideReviewInput!) {
  decideReview(input: $input) {
    __typename ...ProblemFields
    ... on DecideReviewSuccess {
      applied
      review { id status question step { id key } decidedAt decidedBy { kind name } comment } run { ...RunFields }
    }
  }
}
"""
)

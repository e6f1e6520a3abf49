"""The documents that are measured."""

LIST = """query List {
  runs(filter: {status: [FAILED]}, first: 50) {
    nodes {
      id title status revision missionVersion createdAt finishedAt durationSeconds
      progress { total pending running waiting succeeded failed skipped cancelled }
      failure { cause }
      recovery { next }
    }
  }
}"""
DETAIL = """query Detail($id: ID!) {
  run(id: $id) {
    id title status revision createdAt finishedAt durationSeconds
    progress { total pending running waiting succeeded failed skipped cancelled }
    steps(first: 20) { nodes { id key title position provider status attemptCount durationSeconds } }
    artifacts(first: 5) { nodes { id name mediaType bytes state } }
    failure { cause code message transient symptoms step { key } blockingFrame { number } }
    recovery {
      next why
      continue { allowed blockers { code message remedy step { key } } }
      retries { step { key } allowed blockers { code message remedy step { key } } }
      report { allowed blockers { code message remedy } }
      cancel { allowed blockers { code message remedy } }
    }
  }
}"""
# The newest frames: what comes next pushes the page on, so that nobody may answer it from memory.
REPLAY = """query Replay($id: ID!) {
  run(id: $id) { frames(last: 500) { nodes { number at offsetSeconds kind title severity } } }
}"""
# A full page within the replay, which no frame can change any more.
PAGE = """query Page($id: ID!, $after: String!) {
  run(id: $id) { frames(first: 500, after: $after) { nodes { number at offsetSeconds kind title severity } } }
}"""
HEADER = """query Header($id: ID!) {
  run(id: $id) {
    id status revision
    progress { total pending running waiting succeeded failed skipped cancelled }
    failure { cause code message symptoms step { key } blockingFrame { number at title } }
    recovery {
      next why
      continue { allowed blockers { code message remedy } }
      retries { step { key } allowed blockers { code message remedy } }
    }
  }
}"""

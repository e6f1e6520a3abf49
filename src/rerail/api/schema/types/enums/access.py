"""The enums of callers: what they may do, and what came of it."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.access import AuditOutcome
from rerail.domain.viewer import Scope

describe(
    Scope,
    "What a caller may do.",
    {
        "READ": "Read runs, missions, artifacts and reports.",
        "PAYLOADS": "See what runs were given and have made: inputs, outputs, the payloads of frames, files, bundles.",
        "RECORD": "Add notes, and runs that were performed elsewhere.",
        "OPERATE": "Start, continue, retry and cancel runs.",
        "REPORT": "Report runs.",
        "REVIEW": "Decide reviews.",
        "DEPLOY": "Deploy missions.",
        "ADMIN": "Say who may do what, and see who did what.",
    },
)

describe(
    AuditOutcome,
    "What came of something that somebody did.",
    {
        "DONE": "It was done.",
        "UNCHANGED": "It was answered, and nothing was changed: a dry run, or what had been done before.",
        "REFUSED": "The caller may not do it, or is not known.",
        "FAILED": "The caller may do it, and nothing came of it: a problem, or an error.",
    },
)

"""A mission that passes every commit point, and what its steps leave behind outside of rerail."""

from pathlib import Path
from typing import Any

from rerail.runtime.provider import Context, ContextError, ProviderError

MISSION = "stations"


def definition(folder: Path, effect: str) -> dict[str, Any]:
    """`make` writes an artifact, `flaky` fails at first and is tried again by itself, `agree` asks for a review,
    `broken` fails until it is retried."""

    def task(call: str, needs: list[str]) -> dict[str, Any]:
        return {
            "provider": "python",
            "with": {"call": f"tests.adversity.stations:{call}"},
            "inputs": {"trace": str(folder / "trace"), "mark": "${{ inputs.mark }}"},
            "needs": needs,
            "effect": effect,
            "retry": {"maxAttempts": 2, "initialDelay": "100ms"},
        }

    return {
        "mission": MISSION,
        "title": "Stations",
        "tasks": {
            "make": task("make", []),
            "flaky": task("flaky", ["make"]),
            "agree": {"provider": "review", "with": {"question": "Go on with ${{ inputs.mark }}?"}, "needs": ["flaky"]},
            "broken": task("broken", ["agree"]),
            "last": task("make", ["broken"]),
        },
    }


async def make(context: Context) -> dict[str, int]:
    _leave_trace(context)
    with context.open_artifact(f"{context.step_key}.txt") as file:
        file.write("made")
    return {"attempt": context.attempt}


async def flaky(context: Context) -> None:
    _leave_trace(context)
    if context.attempt == 1:
        raise ProviderError("not yet", code="provider.unavailable")


async def broken(context: Context) -> None:
    _leave_trace(context)
    if context.attempt == 1:
        raise ContextError(f"a bug in {context.inputs['mark']}", code="runtime.bug")


def _leave_trace(context: Context) -> None:
    # One write of a short line: what several processes append does not mix.
    with Path(context.inputs["trace"]).open("a") as trace:
        trace.write(f"{context.inputs['mark']} {context.step_key} {context.attempt}\n")

"""Callables of the missions whose runs are reported: they hand on whatever they were given, in every place there is."""

from typing import Any

from rerail.runtime.provider import Context, ProviderError


def leaks(context: Context) -> dict[str, Any]:
    """Says what is to be kept to itself wherever a task can say anything, and fails."""
    told = context.inputs["told"]
    for text in told["texts"]:
        context.log(text)
    for name, text in told["files"].items():
        with context.open_artifact(name) as file:
            file.write(text)
    with context.open_artifact("blob.bin") as file:
        file.write(b"\x00\x01\xff" + told["binary"].encode())
    raise ProviderError(told["texts"][0], code="provider.refused", detail={"answer": told}, transient=False)


def echoes(context: Context) -> dict[str, Any]:
    return {"echo": context.inputs}

"""A callable that says which attempt it is, and fails until its third one."""

from rerail.runtime.provider import Context, ProviderError

LINES = 7


async def says_which(context: Context) -> None:
    for line in range(LINES):
        context.log(f"attempt {context.attempt} of {context.step_key}, line {line}")
    if context.attempt < 3:
        raise ProviderError("not yet", code="provider.unavailable", transient=context.attempt == 1)

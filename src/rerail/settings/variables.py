"""How settings are named, and what is said of wrong ones."""

from collections.abc import Sequence

PREFIX = "RERAIL_"
SECRET_PREFIX = PREFIX + "SECRET_"
"""What variables begin with that are no settings: each is a secret that missions can name."""


class InvalidSettingsError(Exception):
    """Some settings have values that cannot be used; `problems` has a line for each. No line holds a value."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()

"""Regular expressions of missions: matched in linear time by the libraries, and here kept quick to compile."""

import re

MAX_PATTERN = 500
MAX_PATTERNS = 100
MAX_REPEATS = 1_000

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]?|\((?:\?[^:()]*:?)?|\)|\{(\d{1,9})(?:,(\d{0,9}))?\}|.", re.DOTALL)


def pattern_problem(pattern: str) -> str | None:
    """Why a regular expression is not taken: too long, or with repetitions that multiply, `(a{500}){500}`, each of
    which is compiled as so many copies. None where it is taken."""
    if len(pattern) > MAX_PATTERN:
        return f"the pattern is longer than {MAX_PATTERN} characters"
    if _copies(pattern) > MAX_REPEATS:
        return f"the pattern repeats its parts more than {MAX_REPEATS} times, one within the other"
    return None


def _copies(pattern: str) -> int:
    """How many copies of its parts a pattern is made of, at least."""
    # Of each group that is open: the copies of what is in it, and those of its last part.
    open_groups: list[list[int]] = [[0, 0]]
    for match in _PIECE.finditer(pattern):
        piece = match[0]
        top = open_groups[-1]
        if match[1] is not None:
            times = max(int(match[1]), int(match[2] or 0), 1)
            top[0] += top[1] * (times - 1)
            top[1] *= times
        elif piece.startswith("("):
            open_groups.append([0, 0])
        elif piece == ")" and len(open_groups) > 1:
            inner = open_groups.pop()[0]
            open_groups[-1][0] += inner
            open_groups[-1][1] = inner
        elif piece not in "*+?|^$":
            top[0] += 1
            top[1] = 1
    return sum(group[0] for group in open_groups)

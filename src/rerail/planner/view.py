"""What of the catalog a caller is shown: all of it; all but payloads; one run alone."""

from typing import NamedTuple


class View(NamedTuple):
    """`payloads` says whether what a log line begins with is shown; `within_run` that everything is of one run, whose
    id the statements bind."""

    payloads: bool = True
    within_run: bool = False


WHOLE = View()

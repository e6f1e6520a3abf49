"""Documents with the SQL and the JSON they come to. `RERAIL_UPDATE_CASES=1` writes both anew: read what changed.

A case may begin with `# variables: {…}`. Every case is also answered by `naive`, row by row, and must come out equal.
"""

import os
import re
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest

from .asked import asked_for, offered
from .layout import laid_out
from .naive import SCHEMA, answer_naively, comparable
from .reading import Reading
from .scales import SCALES, read_as

CASES = {path: path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("cases/*.graphql"))}
UPDATE = os.environ.get("RERAIL_UPDATE_CASES") == "1"
VARIABLES = re.compile(r"# variables: (.*)")


def variables_of(document: str) -> dict[str, Any]:
    found = VARIABLES.match(document)
    return orjson.loads(found[1]) if found else {}


def check(expected: Path, actual: str) -> None:
    if UPDATE:
        expected.write_text(actual, encoding="utf-8")
    assert actual == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_a_document_comes_to_this_sql_and_this_json(case: Path, reading: Reading) -> None:
    data = await reading.data(CASES[case], variables_of(CASES[case]))
    check(case.with_suffix(".json"), orjson.dumps(data, option=orjson.OPT_INDENT_2).decode() + "\n")
    # Root fields go side by side: which of them asks first differs.
    check(case.with_suffix(".sql"), "".join(sorted(f"{laid_out(sql)};\n" for sql, _ in reading.statements)))


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_a_document_is_answered_as_row_by_row(case: Path, world_pool: asyncpg.Pool) -> None:
    document, variables = CASES[case], variables_of(CASES[case])
    expected = comparable(answer_naively(document, variables))
    for scale in SCALES:
        with read_as(scale):
            assert comparable(await Reading(world_pool).data(document, variables)) == expected, scale


def test_there_are_cases() -> None:
    assert len(CASES) >= 80
    for case in CASES:
        assert case.with_suffix(".sql").exists()
        assert case.with_suffix(".json").exists()


def test_all_that_can_be_asked_for_is_in_a_case() -> None:
    """Every field, argument, member of a filter, and order, so that none is added without one."""
    named = [asked_for(SCHEMA, document, variables_of(document)) for document in CASES.values()]
    assert offered(SCHEMA) - set().union(*named) == set()

"""Documents that are refused, wholly or in part, with the answer that says why. `RERAIL_UPDATE_CASES=1` writes the
answers anew: read what changed."""

from pathlib import Path

import orjson
import pytest

from .serving import Endpoint, Request
from .test_cases import UPDATE, variables_of

REFUSED = {path: path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("refused/*.graphql"))}
LIMITS = {"limit.argument", "limit.cost", "limit.depth", "limit.fields", "limit.filter"}


@pytest.mark.parametrize("case", REFUSED, ids=[case.stem for case in REFUSED])
async def test_a_document_is_refused_in_these_words(case: Path, endpoint: Endpoint) -> None:
    request = Request(query=REFUSED[case], variables=variables_of(REFUSED[case]) or None)
    answer = orjson.loads((await endpoint.post(request)).content)
    written = orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode() + "\n"
    expected = case.with_suffix(".json")
    if UPDATE:
        expected.write_text(written, encoding="utf-8")
    assert written == expected.read_text(encoding="utf-8")
    assert answer["errors"]
    for error in answer["errors"]:
        extensions = error.get("extensions", {})
        assert extensions.get("code") not in {"internal_error", "timeout"}
        if extensions.get("code") in LIMITS and "both" not in error["message"]:
            assert {"requested", "limit"} <= set(extensions.get("cost", extensions))


def test_there_are_refusals_of_every_limit() -> None:
    found = {
        error.get("extensions", {}).get("code")
        for case in REFUSED
        for error in orjson.loads(case.with_suffix(".json").read_bytes())["errors"]
    }
    assert LIMITS | {"cursor.invalid", "cursor.other_order", "id.invalid", "argument.text", "invalid_input"} <= found

"""`docs/limits.md` lists the limits as they are: settings with their defaults, codes that the server really answers."""

import re
from pathlib import Path

import pytest

from rerail.api.execution import document_limits
from rerail.api.execution.outlets import ANSWERS_AT_ONCE
from rerail.api.execution.subscription_counts import MOST_ASKED_BYTES
from rerail.api.execution.variables import MOST_VALUES
from rerail.api.guards.hosts import MOST_HEADER_BYTES
from rerail.api.guards.rates import USUAL
from rerail.api.schema.types.problems import MOST_VIOLATIONS
from rerail.planner import limits
from rerail.runtime.definition import json_values
from rerail.runtime.reporting.reporting import MOST_ARTIFACTS, MOST_TRIED
from rerail.runtime.starting import MOST_LABELS
from rerail.settings import Settings, variable

ROOT = Path(__file__).parents[1]
TABLE = (ROOT / "docs" / "limits.md").read_text().partition("|---")[2].partition("\n\n")[0]
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TABLE.splitlines()[1:]]
SETTINGS = {setting.strip("`"): usual for _, setting, usual, _ in ROWS if setting}
ELSEWHERE = {
    "RERAIL_BODY_LIMIT": "1 MiB",
    "RERAIL_BUFFER_LIMIT": "256 MiB",
    "RERAIL_RATE_LIMIT": "30,000 a minute",
    "RERAIL_CONNECTIONS": "as many as files may be open",
    "RERAIL_CONNECTIONS_PER_ADDRESS": "no limit",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_each_setting_is_one_with_that_default(name: str) -> None:
    fields = {variable(field): found for field, found in Settings.model_fields.items()}
    shown = SETTINGS[name]
    assert shown == ELSEWHERE.get(name, shown)
    if name not in ELSEWHERE:
        assert float(shown.replace(",", "")) == fields[name].default


def test_what_is_said_in_other_words() -> None:
    assert Settings.model_fields["body_limit"].default == 1024**2
    assert Settings.model_fields["buffer_limit"].default == 256 * 1024**2
    assert USUAL == "30000/minute"
    assert Settings.model_fields["rate_limit"].default is None


def test_what_is_no_setting() -> None:
    usual = {what: shown for what, setting, shown, _ in ROWS if not setting}
    assert usual["bytes of a request's line and headers"] == f"{MOST_HEADER_BYTES // 1024} KiB"
    assert usual["characters of a document"] == f"{document_limits.LONGEST:,}"
    assert usual["fragments of a document"] == f"{document_limits.MAX_FRAGMENTS:,}"
    assert usual["comments of a document"] == f"{document_limits.MAX_COMMENTS:,}"
    assert usual["fields at the top, of a mutation as well"] == f"{limits.MAX_ROOTS}"
    assert usual["fields below a field at the top"] == f"{limits.MAX_FIELDS:,}"
    assert usual["ids of one `nodes`"] == f"{limits.MAX_IDS}"
    assert usual["members of one filter"] == f"{limits.MAX_CONDITIONS}"
    assert usual["`count(upTo:)`"] == f"{limits.MAX_COUNT:,}"
    assert usual["`first` and `last` of a page"] == f"{limits.MAX_PAGE}; {limits.MAX_FRAMES_PAGE:,} of frames"
    made = "answers made for one WebSocket or event stream before it takes them: to queries, and pages of frames"
    assert (
        usual["members of lists and input objects in the variables, those within JSON not counted"]
        == f"{MOST_VALUES:,}"
    )
    assert usual["levels of JSON that is handed over, in variables or in the document"] == f"{json_values.MAX_DEPTH}"
    assert usual["things that are listed as wrong with one input"] == f"{MOST_VIOLATIONS}"
    counted = f"{MOST_LABELS}; {MOST_TRIED} and {MOST_ARTIFACTS:,}"
    assert usual["labels of a run; `tried` and `artifactIds` of a report"] == counted
    asked = "memory that the documents and variables of a caller's subscriptions take, as estimated"
    assert usual[asked] == f"{MOST_ASKED_BYTES // 1024**2} MiB"
    assert usual[made] == f"{ANSWERS_AT_ONCE}"


def test_each_code_is_one_of_the_server() -> None:
    text = "".join(path.read_text() for path in (ROOT / "src" / "rerail").rglob("*.py"))
    for code in {code for row in ROWS for code in re.findall(r"`(limit\.\w+)`", row[3])}:
        assert f'"{code}"' in text, code

"""Named secrets by themselves: where they come from, what a file of them may be; no word of trouble holds one."""

import json
import os
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from rerail.redaction import named
from rerail.redaction.named import MOST_BYTES, NamedSecrets, given_in
from rerail.redaction.screen import Screen
from rerail.settings import InvalidSettingsError

VALUE, OTHER = "correct-horse-battery", "staple-and-all-of-it"
NAMES = st.from_regex(r"[A-Z][A-Z0-9_]{0,20}", fullmatch=True)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=8, max_size=60).filter(
    lambda text: len(text.strip()) >= 8
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "secrets"


@pytest.fixture(autouse=True)
def _looked_at_always(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Files are looked at once a second otherwise."""
    monkeypatch.setattr(named, "_LOOK_SECONDS", 0.0)
    yield
    structlog.reset_defaults()


def written(file: Path, text: str, mode: int = 0o600) -> Path:
    # Beside its place and moved there, as whoever replaces a secret does: it is another file then.
    fresh = file.with_suffix(".fresh")
    fresh.write_text(text, encoding="utf-8")
    fresh.chmod(mode)
    fresh.rename(file)
    return file


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"A={VALUE}", {"A": VALUE}),
        (f"\n# a remark\n  A = {VALUE}  \nexport B_2={OTHER}\n", {"A": VALUE, "B_2": OTHER}),
        (f"A=\"{VALUE} \"\nB='{OTHER}'", {"A": f"{VALUE} ", "B": OTHER}),
        (f"A='{VALUE}\"", {"A": f"'{VALUE}\""}),
        (f"A={VALUE} # no remark", {"A": f"{VALUE} # no remark"}),
        (f"A=a=b={VALUE}", {"A": f"a=b={VALUE}"}),
        (json.dumps({"A": f"{VALUE}\n{OTHER}"}), {"A": f"{VALUE}\n{OTHER}"}),
        (f' \n{{"A": "{VALUE}"}}', {"A": VALUE}),
        ("", {}),
        ("# nothing\n\n", {}),
        ("{}", {}),
    ],
)
def test_what_a_file_may_be(file: Path, text: str, found: Mapping[str, str]) -> None:
    secrets = NamedSecrets(file=written(file, text))
    assert {name: secrets.get(name) for name in secrets.names()} == found
    assert set(secrets.values()) == set(found.values())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(given_secrets=st.dictionaries(NAMES, VALUES, max_size=4))
def test_json_takes_any_value(file: Path, given_secrets: Mapping[str, str]) -> None:
    secrets = NamedSecrets(file=written(file, json.dumps(given_secrets)))
    assert {name: secrets.get(name) for name in secrets.names()} == given_secrets


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"A={VALUE}\njust {OTHER}", "line 2 is not NAME=value"),
        (f"{OTHER}\nA={VALUE}", "line 1 is not NAME=value"),
        (f"1A={VALUE}", "line 1 is not NAME=value"),
        (f"a={VALUE}", "the secret a of"),
        ("A=short", "the secret A of"),
        ("A=       x       ", "is shorter than 8 characters"),
        (f'{{"A": "{VALUE}"', "is no JSON object of names and texts"),
        (f'{{"A": ["{VALUE}"]}}', "is no JSON object of names and texts"),
        ('{"A": 12345678}', "is no JSON object of names and texts"),
        (f'{{"A-B": "{VALUE}"}}', "the secret A-B of"),
        (f'{{"": "{VALUE}"}}', "a name is capital letters"),
    ],
)
def test_what_a_file_may_not_be_is_said_without_a_value(file: Path, text: str, said: str) -> None:
    with pytest.raises(InvalidSettingsError) as raised:
        NamedSecrets(file=written(file, text))
    told = str(raised.value)
    assert said in told
    assert str(file) in told
    for value in (VALUE, OTHER, "short", "12345678"):
        assert value not in told.replace("is shorter than", "")


def test_files_that_cannot_be_read(file: Path, tmp_path: Path) -> None:
    for place, said in ((file, "No such file"), (tmp_path, "cannot be read")):
        with pytest.raises(InvalidSettingsError, match=said):
            NamedSecrets(file=place)
    file.write_bytes(b"A=\xff\xfe" + VALUE.encode())
    with pytest.raises(InvalidSettingsError, match="no text in UTF-8"):
        NamedSecrets(file=file)
    file.write_text(f"A={VALUE}" + " " * MOST_BYTES)
    with pytest.raises(InvalidSettingsError, match="larger than"):
        NamedSecrets(file=file)


@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o400, False), (0o640, True), (0o604, True)])
def test_a_file_that_others_may_read_is_told_of(file: Path, mode: int, warned: bool) -> None:
    written(file, f"A={VALUE}", mode)
    with capture_logs() as logs:
        NamedSecrets(file=file)
    assert [each["event"] for each in logs] == ["secrets.file_readable_by_others"] * warned
    assert VALUE not in str(logs)


def test_the_environment_wins(file: Path) -> None:
    found = given_in({"RERAIL_SECRET_A": VALUE, "RERAIL_SECRET_": OTHER, "RERAIL_SECRET_B": "", "OTHER": OTHER})
    assert found == {"A": VALUE, "": OTHER}
    with pytest.raises(InvalidSettingsError, match="of the environment"):
        NamedSecrets(found)
    secrets = NamedSecrets({"A": VALUE}, written(file, f"A={OTHER}\nB={OTHER}"))
    assert (secrets.get("A"), secrets.get("B"), secrets.get("C")) == (VALUE, OTHER, None)
    assert secrets.environment() == {"RERAIL_SECRET_A": VALUE}


def test_a_secret_that_is_replaced_is_known_at_once_and_the_old_one_stays_hidden(file: Path) -> None:
    secrets = NamedSecrets(file=written(file, f"A={VALUE}"))
    screen = Screen((), secrets)
    assert screen.text(f"{VALUE} {OTHER}") == f"[redacted] {OTHER}"
    written(file, f"A={OTHER}")
    assert screen.text(f"{VALUE} {OTHER}") == "[redacted] [redacted]"
    assert secrets.get("A") == OTHER
    assert secrets.values() == (VALUE, OTHER)
    written(file, "")
    assert secrets.get("A") is None
    assert screen.text(f"{VALUE} {OTHER}") == "[redacted] [redacted]"


@pytest.mark.parametrize("change", ["broken", "gone"])
def test_what_was_read_stays_good_where_the_file_is_not(file: Path, change: str) -> None:
    secrets = NamedSecrets(file=written(file, f"A={VALUE}"))
    if change == "gone":
        file.unlink()
    else:
        written(file, f"no line with {OTHER}")
    with capture_logs() as logs:
        assert secrets.get("A") == VALUE
        assert secrets.get("A") == VALUE
    assert [each["event"] for each in logs] == ["secrets.not_read"], "once for each change"
    assert OTHER not in str(logs)
    written(file, f"A={OTHER}")
    assert secrets.get("A") == OTHER


def test_many_threads_see_one_file(file: Path) -> None:
    secrets = NamedSecrets(file=written(file, f"A={VALUE}"))
    seen: list[str | None] = []
    written(file, f"A={OTHER}")
    threads = [threading.Thread(target=lambda: seen.append(secrets.get("A"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) <= {VALUE, OTHER}
    assert secrets.get("A") == OTHER
    assert len(secrets.values()) == 2


def test_they_show_in_no_word_about_them(file: Path) -> None:
    secrets = NamedSecrets({"B": OTHER}, written(file, f"A={VALUE}"))
    assert VALUE not in repr(secrets) + str(secrets)
    assert OTHER not in repr(secrets) + str(secrets)
    assert os.environ.get("RERAIL_SECRET_B") is None

"""`docs/errors.md` has every code that callers can meet, and no other; all of them are written alike."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "rerail"
TABLE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8").partition("|---")[2]
SHOWN = [code for line in TABLE.splitlines()[1:] for code in re.findall(r"`([^`]+)`", line.split("|")[1])]
WHERE = ("api", "access", "planner", "live", "artifacts/signing.py", "domain/errors.py", "domain/identity.py")
TO_ADDRESSES = {"artifact.lost", "artifact.store_unavailable"}
"""Of the errors of stores, those that downloads are answered with."""
NEVER_SHOWN = {
    "access.refused": "what the others are kinds of",
    "domain.error": "what the others are kinds of",
    "illegal_frame": "a bug of the writer's, met by workers",
    "leg.superseded": "told to workers",
    "text": "a column of frames",
}
OF_SPECIFICATIONS = {"PERSISTED_QUERY_NOT_FOUND", "PERSISTED_DOCUMENT_NOT_FOUND"}
_FORM = re.compile(r"[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)?")


def test_the_page_has_them_all() -> None:
    written = {code for path in _files() for code in _codes(ast.parse(path.read_text(encoding="utf-8")))}
    assert sorted(SHOWN) == sorted((written | TO_ADDRESSES) - set(NEVER_SHOWN))


def test_they_are_written_alike() -> None:
    assert [code for code in SHOWN if not _FORM.fullmatch(code)] == sorted(OF_SPECIFICATIONS, reverse=True)


def _files() -> Iterator[Path]:
    for place in WHERE:
        path = SOURCE / place
        yield from path.rglob("*.py") if path.is_dir() else [path]


def _codes(module: ast.Module) -> Iterator[str]:
    """Texts that are given as `code`, as an argument, as what a class has, and in the extensions of an error."""
    names = {
        target.id: each.value.value
        for each in module.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        match node:
            case ast.keyword(arg="code", value=value):
                given = [value]
            case ast.Assign(targets=[ast.Name(id="code")], value=value):
                given = [value]
            case ast.Dict(keys=keys, values=values):
                given = [
                    value
                    for key, value in zip(keys, values, strict=True)
                    if isinstance(key, ast.Constant) and key.value == "code"
                ]
            case _:
                continue
        for value in given:
            found = names.get(value.id) if isinstance(value, ast.Name) else getattr(value, "value", None)
            if isinstance(found, str):
                yield found

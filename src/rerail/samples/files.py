"""Files of the samples' folder: where a newcomer's data lies, may be mended, and is given when it is missing."""

import csv
from collections.abc import Mapping
from pathlib import Path

from rerail.runtime.provider import Context, InputError

Row = Mapping[str, str]


def given_file(context: Context) -> Path:
    """The file that the inputs `folder` and `file` name. Raises InputError, `input.missing` when it is not there."""
    folder, name = Path(context.inputs["folder"]), str(context.inputs["file"])
    if Path(name).name != name:
        raise InputError(f"{name!r} must be the name of a file, without a folder.", code="input.name")
    path = folder / name
    if not path.is_file():
        raise InputError(
            f"There is no file {name} in {folder}. Put it there, then retry.",
            code="input.missing",
            detail={"folder": str(folder), "file": name},
        )
    return path


def read_rows(path: Path) -> list[Row]:
    """The rows of a CSV file by the names of their columns."""
    with path.open(newline="", encoding="utf-8") as source:
        return list(csv.DictReader(source))


def parse_rows(content: bytes) -> list[Row]:
    """The same of a CSV file's content."""
    return list(csv.DictReader(content.decode().splitlines()))


def invalid_value(file: str, line: int, column: str, value: str, wanted: str) -> InputError:
    """The error for a value of a file; `line` counts from 1, the header included."""
    return InputError(
        f"{file}, line {line}: {column} {value!r} is not {wanted}.",
        code="input.invalid_value",
        detail={"file": file, "line": line, "column": column, "value": value},
    )

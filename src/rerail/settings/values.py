"""Forms of values that several settings have: lists in one line, folders and files."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator
from pydantic_settings import NoDecode


def _listed(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _names_a_folder(value: object) -> object:
    if value == "":  # from a flag, where it would be the folder that the command is called in
        raise ValueError("it is empty: name a folder")
    return value


def _names_a_file(value: object) -> object:
    if value == "":
        raise ValueError("it is empty: name a file")
    return value


def _absolute(value: Path | None) -> Path | None:
    try:
        return None if value is None else value.expanduser().absolute()
    except RuntimeError as error:
        raise ValueError("the home folder is not known: name the whole path") from error


def lowered(value: object) -> object:
    """A choice, however it is written."""
    return value.lower() if isinstance(value, str) else value


Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
"""With commas between them."""
Folder = Annotated[Path, BeforeValidator(_names_a_folder), AfterValidator(_absolute)]
OptionalFolder = Annotated[Path | None, BeforeValidator(_names_a_folder), AfterValidator(_absolute)]
OptionalFile = Annotated[Path | None, BeforeValidator(_names_a_file), AfterValidator(_absolute)]

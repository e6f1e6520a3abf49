"""Trusted documents: the operator names a manifest of all that the clients ask, made when these are built.

A manifest is JSON: an object of documents by their ids, as Relay's compiler, GraphQL Code Generator and others write
it, or Apollo's, with a list of `operations`. Ids are mostly a hash of the document, but may be any text.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import orjson
import structlog

from rerail.planner.errors import RequestError
from rerail.settings import InvalidSettingsError, variable

APOLLO = "apollo-persisted-query-manifest"
_log = structlog.get_logger(__name__)


class NotTrustedError(RequestError):
    """The document is none of the operator's."""

    code = "document.not_trusted"

    def __init__(self) -> None:
        super().__init__(
            "This server answers only documents that its operator trusts, and this is none of them. If it is your "
            "client's, have its manifest put beside the server and the server started anew.",
            code=self.code,
        )


class TrustedDocuments:
    """`by_id` holds the documents. Others are refused, or logged only where `enforced` is false."""

    def __init__(self, by_id: Mapping[str, str], *, enforced: bool) -> None:
        self._by_id = {**by_id, **{sha256_of(text): text for text in by_id.values()}}
        self._texts = frozenset(by_id.values())
        self._enforced = enforced

    def find(self, document_id: str) -> str | None:
        """The document with that id, or with that SHA-256 in hexadecimal, whatever its id is."""
        return self._by_id.get(document_id)

    def check(self, text: str) -> None:
        """Raises NotTrustedError where such documents are refused."""
        if text in self._texts:
            return
        if self._enforced:
            raise NotTrustedError
        _log.warning("documents.not_trusted", sha256=sha256_of(text), document=text[:200])


def load_trusted(path: Path, *, enforced: bool, also: Iterable[str] = ()) -> TrustedDocuments:
    """The documents of a manifest, and those that are trusted `also`. Raises InvalidSettingsError where there is no
    manifest to read."""
    try:
        found = _documents(orjson.loads(path.read_bytes()))
    except OSError as error:
        raise _invalid(path, f"cannot be read: {error.strerror}") from error
    except orjson.JSONDecodeError as error:
        raise _invalid(path, f"is not valid JSON: {error}") from error
    if found is None:
        raise _invalid(path, f"is no object of documents by their ids, and no {APOLLO} of version 1")
    if not found:
        raise _invalid(path, "holds no document")
    trusted = TrustedDocuments({sha256_of(text): text for text in also} | found, enforced=enforced)
    _log.info("documents.trusted", documents=len(found), manifest=str(path), enforced=enforced)
    return trusted


def sha256_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _documents(manifest: Any) -> dict[str, str] | None:
    if not isinstance(manifest, dict):
        return None
    if "format" in manifest or "operations" in manifest:
        operations = manifest.get("operations")
        if manifest.get("format") != APOLLO or manifest.get("version") != 1 or not isinstance(operations, list):
            return None
        if not all(isinstance(each, dict) for each in operations):
            return None
        manifest = {each.get("id"): each.get("body") for each in operations}
    if not all(isinstance(key, str) and isinstance(text, str) and text for key, text in manifest.items()):
        return None
    # The ids of some tools bear the name of the hash before it, as they do in requests.
    return {key.removeprefix("sha256:"): text for key, text in manifest.items()}


def _invalid(path: Path, why: str) -> InvalidSettingsError:
    return InvalidSettingsError([f"{variable('trusted_documents')}: {path} {why}"])

"""The preview of an artifact: the first part of a text, or a small image as a data URI."""

import codecs
import re
from base64 import b64encode
from email.message import Message

from rerail.artifacts.store import ArtifactStore

PREVIEW_CHARACTERS = 2_000
IMAGE_BYTES = 32 * 1024
HEAD_BYTES = IMAGE_BYTES + 1  # one more than an image may have, so that a longer one is recognised

# Besides text/* and everything whose syntax is JSON, XML or YAML by its suffix.
_TEXTS = re.compile(
    r"application/(x-)?(graphql|ecmascript|javascript|json|jsonl|jsonlines|ndjson|sh|sql|toml|typescript|xml|yaml"
    r"|www-form-urlencoded)|text/.+|.+\+(json|xml|yaml)"
)
_IMAGES = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    # Drawn by <img>, an SVG runs no script and loads nothing; opened by itself, a data URI has an origin of its own.
    # It is what most charts are, so it is worth showing.
    "image/svg+xml": re.compile(rb"(\xef\xbb\xbf)?\s*<(svg|\?xml|!--|!DOCTYPE svg)"),
}
_CHARSETS = re.compile(
    r"utf-8|utf-8-sig|utf-16|utf-16-[lb]e|utf-32|ascii|iso8859-\d+|cp125\d|koi8-[ru]|shift_jis|cp932|euc_jp|euc_kr"
    r"|gb18030|gbk|big5"
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_GARBLED_SHARE = 0.1


async def read_preview(store: ArtifactStore, address: str, media_type: str) -> str | None:
    """The preview of what the store has at an address. Raises the store's errors."""
    essence, _ = _parsed(media_type)
    if not (_is_text(essence) or essence in _IMAGES):
        return None
    # A file that still grows may be read as it is: ask for no more than is there.
    end = min(HEAD_BYTES, await store.stat(address))
    return preview(media_type, b"".join([chunk async for chunk in store.read(address, 0, end)]))


def preview(media_type: str, head: bytes) -> str | None:
    """The preview of an artifact whose first bytes are `head`: all there are, or at least `HEAD_BYTES`. None if none.

    Text: at most `PREVIEW_CHARACTERS`, decoded by its charset or UTF-8, never cut within a character; None if it turns
    out to be binary. Image: a data URI if all of it is within `IMAGE_BYTES` and it is what its media type says.
    """
    essence, charset = _parsed(media_type)
    if essence in _IMAGES:
        return _image(essence, head)
    return _text(charset, head) if _is_text(essence) else None


def _parsed(media_type: str) -> tuple[str, str | None]:
    message = Message()
    message["content-type"] = media_type.replace("\r", " ").replace("\n", " ")
    charset = message.get_content_charset()
    essence = media_type.partition(";")[0].strip().lower()
    return essence, charset


def _is_text(essence: str) -> bool:
    return _TEXTS.fullmatch(essence) is not None


def _image(essence: str, head: bytes) -> str | None:
    if len(head) > IMAGE_BYTES or not _IMAGES[essence].match(head):
        return None
    return f"data:{essence};base64,{b64encode(head).decode('ascii')}"


def _text(charset: str | None, head: bytes) -> str | None:
    # Not final: the bytes may end within a character, and so may an artifact whose attempt died; it is left out.
    text = codecs.getincrementaldecoder(_encoding(charset, head))(errors="replace").decode(head, final=False)
    text = text[:PREVIEW_CHARACTERS]
    garbled = "\0" in text or text.count("\ufffd") > len(text) * _GARBLED_SHARE
    return None if garbled else text


def _encoding(charset: str | None, head: bytes) -> str:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    try:
        known = codecs.lookup(charset or "utf-8").name
    except (LookupError, ValueError):
        return "utf-8"
    # Only those that turn bytes into text: Python also has codecs that decompress or evaluate escapes.
    return known if _CHARSETS.fullmatch(known) else "utf-8"

"""The name of a download survives its header, and never says more than a name may."""

import re
from email.message import EmailMessage
from email.policy import HTTP
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rerail.artifacts.disposition import attachment, safe_name

ODD = st.text(st.sampled_from("a.\"'\\/%;=*\r\n\t\0 é報😀\u202e\x7f\ud800"), max_size=20)


def parsed(header: str) -> tuple[str, str]:
    """The two names in a header, by the grammar of RFC 6266 and RFC 5987."""
    match = re.fullmatch(r'attachment; filename="([^"\\]*)"; filename\*=UTF-8\'\'([A-Za-z0-9!#$&+.^_`|~%-]*)', header)
    assert match is not None, header
    return match[1], unquote(match[2], errors="strict")


@given(name=st.text(max_size=60) | ODD)
@example(name="")
@example(name="..")
@example(name='evil"; filename=x.exe\r\nSet-Cookie: a=b')
def test_every_name_makes_one_safe_line(name: str) -> None:
    header = attachment(name)
    assert header.isascii()
    assert header.isprintable()
    plain, whole = parsed(header)
    assert whole == safe_name(name)
    assert not set(whole) & set("/\\\r\n\0\u202e")
    assert whole.strip(" .")
    assert plain.isascii()


@given(name=st.text(st.characters(categories=["L", "N", "P", "S"], exclude_characters="/\\"), min_size=1, max_size=60))
def test_a_harmless_name_comes_back_as_it_was(name: str) -> None:
    if name.strip("."):
        assert parsed(attachment(name))[1] == name


@given(name=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_another_reader_of_the_standard_agrees(name: str) -> None:
    message = EmailMessage(policy=HTTP)
    # It knows one name only; the plain one, for clients that do not know the other, would come first.
    message["Content-Disposition"] = re.sub(r'filename=".*?"; ', "", attachment(name))
    assert message.get_filename() == name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("sales report.csv", "sales report.csv"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\temp\\x", "C:_temp_x"),
        ("line\r\nbreak", "line__break"),
        ("..", "artifact"),
        ("", "artifact"),
        ("invoice\u202egpj.exe", "invoice_gpj.exe"),
        (".bashrc", ".bashrc"),
    ],
)
def test_safe_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe

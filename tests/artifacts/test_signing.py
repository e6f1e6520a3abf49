"""Signed addresses: what they carry, how long they live, and that nothing but our own is accepted."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rerail.artifacts.signing import AddressSigner, Claim, TokenExpiredError, TokenRefusedError, download_path

SECRET = b"a secret for tests, 32 bytes long"
OTHER = b"another secret, also 32 bytes long"
SIGNER = AddressSigner([SECRET], ttl_seconds=900)
CLAIM = Claim(address="runs/aa/bb", name="sales.csv", media_type="text/csv", sha256="ab" * 32, bytes=120)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=255)


def token_of(url: str, address: str = CLAIM.address) -> str:
    return url.removeprefix(download_path(address))


@given(
    claim=st.builds(
        Claim,
        address=st.sampled_from(["runs/aa/bb", "payloads/ab/abcd"]),
        name=NAMES,
        media_type=st.text(string.printable, max_size=40),
        sha256=st.none() | st.just("ab" * 32),
        bytes=st.none() | st.integers(0, 2**53),
    ),
    at=st.floats(0, 4e9),
)
def test_a_token_carries_its_claim(claim: Claim, at: float) -> None:
    url = SIGNER.url(claim, at)
    assert set(url) <= set(string.ascii_letters + string.digits + "-_./")
    assert SIGNER.claim(token_of(url, claim.address), at) == (claim, SIGNER.expires(at))


@given(at=st.floats(0, 4e9))
def test_an_address_lives_from_its_ttl_to_a_minute_longer(at: float) -> None:
    expires = SIGNER.expires(at)
    assert 900 <= expires - at < 960 or expires - at == pytest.approx(960)
    assert expires % 60 == 0


def test_an_address_stays_the_same_within_its_minute() -> None:
    assert SIGNER.url(CLAIM, 60_000.5) == SIGNER.url(CLAIM, 60_059.0)
    assert SIGNER.url(CLAIM, 60_000.5) != SIGNER.url(CLAIM, 60_061.0)


def test_an_expired_token_says_so() -> None:
    token = token_of(SIGNER.url(CLAIM, 60_000.0))
    assert SIGNER.claim(token, 60_899.9)[0] == CLAIM
    with pytest.raises(TokenExpiredError, match="expired"):
        SIGNER.claim(token, 60_900.0)


@given(place=st.integers(0), replacement=st.characters(codec="utf-8"))
def test_a_changed_token_never_allows_anything_else(place: int, replacement: str) -> None:
    token = token_of(SIGNER.url(CLAIM, 60_000.0))
    place %= len(token)
    assume(token[place] != replacement)
    try:
        claim, expires = SIGNER.claim(token[:place] + replacement + token[place + 1 :], 60_000.0)
    except TokenRefusedError:
        return
    # The last letter of a signature has two bits to spare, and letters outside base64 are passed over there.
    assert (claim, expires) == (CLAIM, 60_900)
    assert place > token.rindex(".")


@given(token=st.text(max_size=60) | st.lists(st.text("Aa1-_=", max_size=8), max_size=5).map(".".join))
def test_what_was_never_signed_is_refused(token: str) -> None:
    with pytest.raises(TokenRefusedError):
        SIGNER.claim(token, 0.0)


def test_a_later_expiry_cannot_be_written_in() -> None:
    payload, expires, signature = token_of(SIGNER.url(CLAIM, 60_000.0)).split(".")
    for forged in (f"{int(expires) + 60}", f"0{expires}", f"+{expires}", f"{expires} ", "9" * 5_000):
        with pytest.raises(TokenRefusedError):
            SIGNER.claim(f"{payload}.{forged}.{signature}", 60_000.0)


def test_secrets_can_be_rotated() -> None:
    old = token_of(SIGNER.url(CLAIM, 0.0))
    rotated = AddressSigner([OTHER, SECRET])
    assert rotated.claim(old, 0.0)[0] == CLAIM
    assert rotated.url(CLAIM, 0.0) == AddressSigner([OTHER]).url(CLAIM, 0.0)
    with pytest.raises(TokenRefusedError):
        AddressSigner([OTHER]).claim(old, 0.0)


def test_a_short_secret_is_refused() -> None:
    for secrets in ([], [b"short"], [SECRET, b""]):
        with pytest.raises(ValueError, match="at least 32 random bytes"):
            AddressSigner(secrets)


def test_an_endless_name_is_cut_so_that_the_address_stays_an_address() -> None:
    claim = Claim(address="runs/aa/bb", name="報" * 5_000, media_type="text/csv")
    url = SIGNER.url(claim, 0.0)
    assert len(url) < 2_000
    assert SIGNER.claim(token_of(url), 0.0)[0].name == "報" * 255


def test_payloads_have_a_path_of_their_own_and_a_base_stands_before_it() -> None:
    claim = Claim(address="payloads/ab/abcd", name="frame-12.json", media_type="application/json")
    assert (
        AddressSigner([SECRET], base="https://runs.example/")
        .url(claim, 0.0)
        .startswith("https://runs.example/payloads/")
    )
    assert SIGNER.url(CLAIM, 0.0).startswith("/artifacts/")

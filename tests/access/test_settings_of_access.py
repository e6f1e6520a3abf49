"""What an operator can set about who comes in, and what is refused of it before anything starts."""

from typing import Any

import pytest

from rerail.access.entrance import oidc_options
from rerail.domain.viewer import Scope
from rerail.settings import InvalidSettingsError, Settings, is_loopback, is_safe_address

ISSUER = "https://login.example.com/realms/shop"


def test_the_settings_become_what_is_asked_of_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RERAIL_OIDC_ISSUER", ISSUER)
    monkeypatch.setenv("RERAIL_OIDC_AUDIENCE", "https://rerail.example.com, rerail")
    monkeypatch.setenv("RERAIL_OIDC_ALGORITHMS", "ES256,EdDSA")
    monkeypatch.setenv("RERAIL_OIDC_GRANTS", "support=read+report, ops team=read + OPERATE,a=b=admin")
    settings = Settings.read()
    found = oidc_options(settings, ISSUER)
    assert found.audiences == ("https://rerail.example.com", "rerail")
    assert found.algorithms == ("ES256", "EdDSA")
    assert found.grants == {
        "support": (Scope.READ, Scope.REPORT),
        "ops team": (Scope.READ, Scope.OPERATE),
        "a=b": (Scope.ADMIN,),
    }
    again = settings.environment()
    for name in ("OIDC_ISSUER", "OIDC_AUDIENCE", "OIDC_ALGORITHMS", "OIDC_GRANTS"):
        monkeypatch.setenv(f"RERAIL_{name}", again[f"RERAIL_{name}"])
    assert oidc_options(Settings.read(), ISSUER) == found, "children are told the same"


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ({"oidc_issuer": ISSUER}, "RERAIL_OIDC_AUDIENCE"),
        ({"oidc_issuer": "http://login.example.com", "oidc_audience": "rerail"}, "https://"),
        ({"oidc_issuer": "login.example.com", "oidc_audience": "rerail"}, "https://"),
        ({"oidc_jwks_url": "http://login.example.com/keys"}, "https://"),
        ({"oidc_algorithms": "RS256,HS256"}, "HS256 will not do"),
        ({"oidc_algorithms": "none"}, "none will not do"),
        ({"oidc_algorithms": ","}, "will not do"),
        ({"oidc_grants": "ops"}, "part 1"),
        ({"oidc_grants": "ops=read,support=everything"}, "part 2"),
        ({"oidc_grants": "=read"}, "part 1"),
        ({"oidc_leeway": "3600"}, "300"),
        ({"authentication": "off"}, "required"),
    ],
)
def test_what_is_refused(flags: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidSettingsError) as caught:
        Settings.read(flags)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "address", ["https://login.example", "http://localhost:1", "http://127.0.0.1/x", "http://[::1]/"]
)
def test_where_keys_may_be(address: str) -> None:
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address", ["http://login.example", "ftp://127.0.0.1/", "http://[::1", "", "//x", "http://localhost.example/"]
)
def test_where_they_may_not(address: str) -> None:
    assert not is_safe_address(address)


@pytest.mark.parametrize("name", ["", "*", "example", "10.0.0.1", "0.0.0.0", "::", "localhost.example", "1270.0.1"])  # noqa: S104
def test_names_of_other_machines(name: str) -> None:
    assert not is_loopback(name)

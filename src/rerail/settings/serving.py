"""Where the API listens, and by which names and from which pages it is reached."""

from ipaddress import ip_network
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, field_validator

from rerail.settings.addresses import Address, local_url
from rerail.settings.values import Listed

_LONGEST_PORT = 65535


class Serving(BaseModel):
    """Where the API is."""

    host: str = Field(default="127.0.0.1", min_length=1, description="Address that the API listens on.")
    port: int = Field(
        default=8000, ge=0, le=_LONGEST_PORT, description="Port that the API listens on; 0 takes a free one."
    )
    public_url: Address | None = Field(
        default=None,
        description="Address under which clients reach the API, for the addresses of artifacts.",
        json_schema_extra={"default_text": "host and port"},
    )
    allowed_hosts: Listed = Field(
        default=(),
        description="Names that callers may reach the API by, with commas between them; `*` allows any.",
        json_schema_extra={"default_text": "`localhost`, loopback addresses, and those of `host` and `public_url`"},
    )
    allowed_origins: Listed = Field(
        default=(),
        description="Origins of further web pages that may call the API, with commas between them.",
        json_schema_extra={"default_text": "pages of the API's own host"},
    )
    trusted_proxies: Listed = Field(
        default=(),
        description="Addresses or networks of the proxies before the API, with commas between them: what they say in"
        " `X-Forwarded-For` and `X-Forwarded-Proto` is believed.",
        json_schema_extra={"default_text": "none: a caller's address is the peer's"},
    )

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for place, network in enumerate(value, 1):
            try:
                ip_network(network)
            except ValueError:
                raise ValueError(f"number {place} must be an address or a network such as 10.0.0.0/8") from None
        return value

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names that callers may reach the API by, in the form of a Host header without its port."""
        if self.allowed_hosts:
            return self.allowed_hosts
        own = (f"[{name}]" if ":" in name else name for name in (self.host, urlsplit(self.base_url).hostname or ""))
        return tuple(dict.fromkeys(("localhost", "127.0.0.1", "[::1]", *own)))

    @property
    def base_url(self) -> str:
        """Where clients reach the API, without a slash at the end."""
        return (self.public_url or local_url(self.host, self.port)).rstrip("/")

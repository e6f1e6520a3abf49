"""What secrets look like: the shapes of well-known tokens, keys and addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detect_secrets.plugins.artifactory import ArtifactoryDetector
from detect_secrets.plugins.aws import AWSKeyDetector
from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
from detect_secrets.plugins.base import RegexBasedDetector
from detect_secrets.plugins.discord import DiscordBotTokenDetector
from detect_secrets.plugins.github_token import GitHubTokenDetector
from detect_secrets.plugins.jwt import JwtTokenDetector
from detect_secrets.plugins.mailchimp import MailchimpDetector
from detect_secrets.plugins.npm import NpmDetector
from detect_secrets.plugins.sendgrid import SendGridDetector
from detect_secrets.plugins.slack import SlackDetector
from detect_secrets.plugins.square_oauth import SquareOAuthDetector
from detect_secrets.plugins.stripe import StripeDetector
from detect_secrets.plugins.twilio import TwilioKeyDetector

_DETECTORS: tuple[RegexBasedDetector, ...] = (
    ArtifactoryDetector(),
    AWSKeyDetector(),
    AzureStorageKeyDetector(),
    DiscordBotTokenDetector(),
    GitHubTokenDetector(),
    JwtTokenDetector(),
    MailchimpDetector(),
    NpmDetector(),
    SendGridDetector(),
    SlackDetector(),
    SquareOAuthDetector(),
    StripeDetector(),
    TwilioKeyDetector(),
)
"""Those of detect-secrets that go by the shape of a token. Those that go by the name before it are in `secret_names`,
and those that go by entropy would take digests and ids for secrets."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of secret. Group 1, where there is one, is the secret; with `whole`, or without it, the whole match is."""

    kind: str
    pattern: re.Pattern[str]
    whole: bool = False

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        group = 1 if self.pattern.groups and not self.whole else 0
        yield from (match.span(group) for match in self.pattern.finditer(text) if match[group])


_OWN = (
    (
        "private key",
        r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----|\Z)",
    ),
    ("private key", r"(?m)^(?![0-9a-f]{64}$)(?![0-9A-F]{64}$)[A-Za-z0-9+/]{64}$"),
    ("private key", r"AGE-SECRET-KEY-1[0-9A-Z]{50,}"),
    ("URL credentials", r"[a-zA-Z]://[^\s/:@\"'<>]*:([^\s/\"'<>]+)@"),
    # `curl -u name:password`; two numbers are a user and a group.
    (
        "user and password",
        r"(?:^|[\s\"'])(?:-u|--user)[ =]?[\"']?[^\s:/\"']{1,80}:(?!\d{1,10}(?:[\s\"']|$))([^\s\"']+)",
    ),
    ("signature in a URL", r"(?i)[?&](?:x-amz-\w+|x-goog-\w+|sig|signature|key)=([^&\s\"'#<>]+)"),
    ("authorization", r"(?i)\b(?:bearer|basic|digest|negotiate)\s+([A-Za-z0-9._~+/=-]{12,})"),
    ("GitHub token", r"(?:github_pat|gh[pousr])_[A-Za-z0-9_]{22,}"),
    ("GitLab token", r"\bgl[a-z]{2,5}-[A-Za-z0-9_.-]{20,}"),
    ("Slack token", r"\bx(?:ox[a-z]|app)-[A-Za-z0-9-]{10,}"),
    ("Stripe key", r"\b[rs]k_(?:live|test)_[0-9a-zA-Z]{16,}"),
    ("webhook secret", r"\bwhsec_[A-Za-z0-9+/=_-]{16,}"),
    ("Google key", r"\b(?:AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,}|GOCSPX-[0-9A-Za-z_-]{20,})"),
    ("model provider key", r"\b(?:sk|xai|gsk)[-_][A-Za-z0-9_-]{20,}"),
    ("Hugging Face token", r"\bhf_[A-Za-z0-9]{30,}"),
    ("PyPI token", r"\bpypi-[A-Za-z0-9_-]{32,}"),
    ("Telegram token", r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b"),
    ("Shopify token", r"\bshp[a-z]{2}_[a-fA-F0-9]{32}"),
    ("DigitalOcean token", r"\bdo[opr]_v1_[a-f0-9]{64}"),
    ("Vault token", r"\bhv[sbr]\.[A-Za-z0-9_-]{20,}"),
    ("JSON Web Token", r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*"),
)

SHAPES: tuple[Shape, ...] = (
    *(Shape(str(each.secret_type), pattern, whole=True) for each in _DETECTORS for pattern in each.denylist),
    *(Shape(kind, re.compile(pattern)) for kind, pattern in _OWN),
)

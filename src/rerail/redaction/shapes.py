"""What secrets look like: the shapes of well-known tokens, keys and addresses, each with what gives it away at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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

from rerail.domain.token import PREFIX, PUBLIC_PREFIX, TOKEN_PATTERN


@dataclass(frozen=True, slots=True)
class Hint:
    """What a text with a secret of a shape has in it, in small letters. The secret's match begins `ahead` characters
    before it, or with `reach` anywhere behind it within so many characters."""

    text: str
    ahead: int = 0
    reach: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of secret. Group 1, where there is one, is the secret; with `whole`, or without it, the whole match is.
    A text without any of the `hints` has no such secret. `words`: what stands in or beside a long word that is one.

    All shapes together read a text in a time that grows with its length, and not faster, whatever stands in it. So the
    pattern has a part without a bound only as its end, or of letters that a hint cannot stand among; or it tells in
    `vain` how far it fails at every hint once it has failed at one, or leaves the end of the secret to `closing`."""

    kind: str
    pattern: re.Pattern[str]
    hints: tuple[Hint, ...] = ()
    words: tuple[str, ...] = ()
    whole: bool = False
    vain: re.Pattern[str] | None = None
    """Where this matches and the pattern does not, the pattern matches at no hint within what this matched."""
    closing: re.Pattern[str] | None = None
    """What the secret ends with, at most `longest` characters behind what the pattern matched; or the text ends."""
    longest: int = 0
    """Of what hints with a reach stand before: how long a match can be, with what follows it."""
    preceded: re.Pattern[str] | None = None
    """What is found in the `PRECEDED_REACH` characters before a match."""

    @property
    def group(self) -> int:
        return 1 if self.pattern.groups and not self.whole else 0

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        found = self.pattern.finditer(text, start, len(text) if end is None else end)
        yield from (match.span(self.group) for match in found if match[self.group])


LONG_WORD_LETTERS = 26
"""So many letters, digits and `+/=_-` in a row are a long word."""
LONG_WORD_REACH = 40
PRECEDED_REACH = 210
LONGEST_BEGINNING = 100
"""No shape needs more characters than these until its part without a bound begins; shapes without one are no longer."""

_Hints = tuple[str | Hint, ...]

_DETECTORS: tuple[tuple[RegexBasedDetector, _Hints, tuple[str, ...]], ...] = (
    (AWSKeyDetector(), ("a3t", "abia", "acca", "akia", "asia", "aws"), ()),
    (AzureStorageKeyDetector(), tuple(Hint("==", ahead) for ahead in (89, 88, 87, 86)), ()),
    (DiscordBotTokenDetector(), (), (".",)),
    (GitHubTokenDetector(), ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), ()),
    (MailchimpDetector(), (Hint("-us", 32),), ()),
    (NpmDetector(), ("npm", "_authtoken"), ()),
    (SendGridDetector(), ("sg.",), ()),
    (SlackDetector(), ("xox", Hint("hooks.slack", 8)), ()),
    (SquareOAuthDetector(), ("sq0csp",), ()),
    (StripeDetector(), (Hint("k_live", 1),), ()),
    (TwilioKeyDetector(), (), ("AC", "SK")),
)
"""Those of detect-secrets that go by the shape of a token. Those that go by the name before it are in `names`, and
those that go by entropy would take digests and ids for secrets."""

_OWN: tuple[tuple[str, str, _Hints], ...] = (
    ("private key", r"AGE-SECRET-KEY-1[0-9A-Z]{50,}", ("age-secret",)),
    ("URL credentials", r"[a-zA-Z]://[^\s/:@\"'<>]*:([^\s/\"'<>]+)@", (Hint("://", 1),)),
    # A user alone, as tokens are given: `https://<token>@host`. Names of people are shorter.
    ("URL credentials", r"[a-zA-Z]://([^\s/:@\"'<>]{16,})@", (Hint("://", 1),)),
    # `curl -u name:password`; two numbers are a user and a group.
    (
        "user and password",
        r"(?:^|[\s\"'])(?:-u|--user)[ =]?[\"']?[^\s:/\"']{1,80}:(?!\d{1,10}(?:[\s\"']|$))([^\s\"']+)",
        (Hint("-u", 0), Hint("-u", 1), Hint("-u", 2)),
    ),
    (
        "signature in a URL",
        r"(?i)[?&](?:x-amz-\w{1,80}|x-goog-\w{1,80}|sig|signature|key)=([^&\s\"'#<>]+)",
        (Hint("x-amz-", 1), Hint("x-goog-", 1), Hint("sig", 1), Hint("key=", 1)),
    ),
    (
        "authorization",
        r"(?i)\b(?:bearer|basic|digest|negotiate)\s+([A-Za-z0-9._~+/=-]{12,})",
        ("bearer", "basic", "digest", "negotiate"),
    ),
    ("cookie", r"(?i)\bcookie:[ \t]*([^\r\n\"']+)", ("cookie:",)),
    (
        "GitHub token",
        r"(?:github_pat|gh[pousr])_[A-Za-z0-9_]{22,}",
        ("github_pat", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
    ),
    (
        "GitLab token",
        r"\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|wt)-[A-Za-z0-9_.-]{20,}",
        tuple(f"gl{kind}-" for kind in ("pat", "dt", "rt", "cbt", "ptt", "ft", "imt", "agent", "soat", "oas", "wt")),
    ),
    ("Slack token", r"\bx(?:ox[a-z]|app)-[A-Za-z0-9-]{10,}", ("xox", "xapp-")),
    ("Slack webhook", r"hooks\.slack\.com/(?:services|workflows|triggers)/([A-Za-z0-9/_+-]{20,})", ("hooks.slack",)),
    ("Discord webhook", r"api/webhooks/\d+/([A-Za-z0-9_-]{40,})", ("api/webhooks/",)),
    ("Stripe key", r"\b[rs]k_(?:live|test)_[0-9a-zA-Z]{16,}", (Hint("k_live", 1), Hint("k_test", 1))),
    ("webhook secret", r"\bwhsec_[A-Za-z0-9+/=_-]{16,}", ("whsec_",)),
    (
        "Google key",
        r"\b(?:AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,}|GOCSPX-[0-9A-Za-z_-]{20,}|1//0[0-9A-Za-z_-]{30,})",
        ("aiza", "ya29.", "gocspx-", "1//0"),
    ),
    ("Azure client secret", r"[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31,34}", (Hint("8q~", 3),)),
    ("model provider key", r"\b(?:sk|xai|gsk)[-_][A-Za-z0-9_-]{20,}", ("sk-", "sk_", "xai-", "xai_", "gsk_", "gsk-")),
    ("Mailgun key", r"\bkey-[0-9a-f]{32}\b", ("key-",)),
    ("Databricks token", r"\bdapi[0-9a-f]{32}", ("dapi",)),
    ("Shopify token", r"\bshp[a-z]{2}_[a-fA-F0-9]{32}", ("shp",)),
    ("DigitalOcean token", r"\bdo[opr]_v1_[a-f0-9]{64}", (Hint("_v1_", 3),)),
    ("Vault token", r"\bhv[sbr]\.[A-Za-z0-9_-]{20,}", ("hvs.", "hvb.", "hvr.")),
    ("Terraform token", r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{40,}", (Hint(".atlasv1.", 14),)),
    ("Doppler token", r"\bdp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9._-]{30,}", ("dp.",)),
    # Artifactory's, as in detect-secrets; those of its other kind are in `_ARTIFACTORY`.
    (
        "Artifactory Credentials",
        r"(?:(?:\s|=|:|\"|^)AKC[a-zA-Z0-9]{10,200}(?:\s|\"|$))",
        (Hint("akc", 1), Hint("akc", 0)),
    ),
)
_LONG_WORDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # A line of a key whose first and last lines stand elsewhere; not one of a digest.
    ("private key", r"(?m)^(?![0-9a-f]{64}$)(?![0-9A-F]{64}$)[A-Za-z0-9+/]{64}$", ()),
    ("Telegram token", r"\b\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])", (":",)),
)
_PREFIXED: tuple[tuple[str, str, int], ...] = (
    ("Hugging Face token", "hf_", 30),
    ("PyPI token", "pypi-", 32),
    ("npm token", "npm_", 30),
    ("Docker token", "dckr_pat_", 20),
    ("Atlassian token", "ATATT3", 40),
    ("Linear key", "lin_api_", 30),
    ("Notion token", "ntn_", 30),
    ("New Relic key", "NRAK-", 20),
    ("Grafana token", "glsa_", 30),
    ("Grafana token", "glc_", 30),
    ("Sentry token", "sntrys_", 30),
    ("Sentry token", "sntryu_", 30),
    ("PlanetScale token", "pscale_tkn_", 20),
    ("Postman key", "PMAK-", 20),
    ("Pulumi token", "pul-", 32),
    ("Netlify token", "nfp_", 30),
    ("RubyGems key", "rubygems_", 32),
    ("Brevo key", "xkeysib-", 40),
    ("Replicate token", "r8_", 30),
    ("Supabase token", "sbp_", 32),
    ("Square token", "sq0atp-", 20),
    ("Razorpay key", "rzp_live_", 10),
)
"""Kinds that are a prefix and so many letters, digits and `_=-` behind it, or more."""


_ARTIFACTORY = Shape(
    "Artifactory Credentials",
    re.compile(r"[\s=:\"](AP[\dA-F][a-zA-Z0-9]{8,200})(?=[\s\"]|$)"),
    tuple(Hint(name, reach=PRECEDED_REACH) for name in ("artif", "jfrog", "buildkit")),
    longest=220,
    preceded=re.compile(r"(?i:artif|jfrog|buildkit)[^\n]*(?:\n[^\n]*){0,2}\Z"),
)
_WEB_TOKENS = (
    *(
        Shape(str(JwtTokenDetector.secret_type), pattern, (Hint("eyj"),), vain=re.compile(r"eyJ[A-Za-z0-9_=-]*"))
        for pattern in JwtTokenDetector.denylist
    ),
    Shape(
        "JSON Web Token",
        re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*"),
        (Hint("eyj"),),
        vain=re.compile(r"\beyJ[A-Za-z0-9_-]*"),
    ),
)
_PEM_KEY = r"[A-Z0-9 ]{0,80}PRIVATE KEY[A-Z ]{0,80}-----"
_KEY_FILES = (
    Shape(
        "private key",
        re.compile(rf"-----BEGIN {_PEM_KEY}"),
        (Hint("-----begin"),),
        closing=re.compile(rf"-----END {_PEM_KEY}"),
        longest=16 * 1024,
    ),
    Shape(
        "private key",
        re.compile(r"PuTTY-User-Key-File-\d:"),
        (Hint("putty-user"),),
        closing=re.compile(r"Private-MAC: ?\w+"),
        longest=8 * 1024,
    ),
)


def _hints(given: _Hints) -> tuple[Hint, ...]:
    return tuple(Hint(hint) if isinstance(hint, str) else hint for hint in given)


SHAPES: tuple[Shape, ...] = (
    *(
        Shape(str(each.secret_type), pattern, _hints(hints), words, whole=True)
        for each, hints, words in _DETECTORS
        for pattern in each.denylist
    ),
    *_WEB_TOKENS,
    *_KEY_FILES,
    _ARTIFACTORY,
    *(Shape(kind, re.compile(pattern), _hints(hints)) for kind, pattern, hints in _OWN),
    Shape("rerail token", TOKEN_PATTERN, (Hint(PREFIX), Hint(PUBLIC_PREFIX))),
    *(Shape(kind, re.compile(pattern), words=words or ("",)) for kind, pattern, words in _LONG_WORDS),
    *(
        Shape(
            kind,
            re.compile(rf"(?<![A-Za-z0-9]){re.escape(prefix)}[A-Za-z0-9_=-]{{{least},}}"),
            (Hint(prefix.lower()),),
        )
        for kind, prefix, least in _PREFIXED
    ),
)

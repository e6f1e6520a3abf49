"""Secrets of many kinds to be planted, each with a text in which somebody would come upon it."""

import base64
import json
import string
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

LETTERS = string.ascii_letters + string.digits
URL_SAFE = LETTERS + "_-"
ANYTHING = LETTERS + " !#$%&()*+,./:;<=>?@[]^_{|}~äß€-"


@dataclass(frozen=True, slots=True)
class Planted:
    """`secret` must not be found; `text` is what it stands in."""

    kind: str
    secret: str
    text: str


def shaped(kind: str, make: Callable[[str], str], size: int, alphabet: str = LETTERS) -> st.SearchStrategy[Planted]:
    """A secret that is known by its shape, somewhere in a sentence."""
    tails = st.text(alphabet=alphabet, min_size=size, max_size=size)
    return st.builds(
        lambda tail, before, after: Planted(kind, make(tail), f"{before} {make(tail)} {after}"),
        tails,
        st.sampled_from(["", "calling with", "refused:", 'answer "x", sent']),
        st.sampled_from(["", "and went on", "(403)"]),
    )


def jwt(tail: str) -> str:
    parts = (json.dumps({"alg": "HS256"}), json.dumps({"sub": tail}))
    head, body = (base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)
    return f"{head}.{body}.{tail}"


def pem(tail: str) -> str:
    body = "\n".join(tail[start : start + 64] for start in range(0, len(tail), 64))
    return f"-----BEGIN RSA PRIVATE KEY-----\n{body}\n-----END RSA PRIVATE KEY-----"


SHAPED = st.one_of(
    shaped("GitHub", lambda tail: f"ghp_{tail}", 36),
    shaped("GitHub fine-grained", lambda tail: f"github_pat_{tail}", 60),
    shaped("GitLab", lambda tail: f"glpat-{tail}", 20, URL_SAFE),
    shaped("AWS", lambda tail: f"AKIA{tail}", 16, string.ascii_uppercase + string.digits),
    shaped("Slack", lambda tail: f"xoxb-{tail}", 40, LETTERS),
    shaped("Stripe", lambda tail: f"sk_live_{tail}", 24),
    shaped("Google", lambda tail: f"AIza{tail}", 35, URL_SAFE),
    shaped("model provider", lambda tail: f"sk-{tail}", 48),
    shaped("PyPI", lambda tail: f"pypi-{tail}", 60, URL_SAFE),
    shaped("npm", lambda tail: f"npm_{tail}", 36),
    shaped("SendGrid", lambda tail: f"SG.{tail[:22]}.{tail[22:]}", 65),
    shaped("webhook", lambda tail: f"whsec_{tail}", 32),
    shaped("JSON Web Token", jwt, 43, URL_SAFE),
    shaped("bearer", lambda tail: f"Bearer {tail}", 40),
)
NAMES = st.sampled_from(
    (
        *("password", "DB_PASSWORD", "apiKey", "api_key", "access-token", "client_secret", "Authorization"),
        *("Set-Cookie", "secretAccessKey", "private_key", "passphrase", "sessionId", "aws.secret.key", "credentials"),
    )
)


def odd(text: str) -> str:
    """Hypothesis likes to draw words of our own source, which stand in a bundle by right: none ends like this."""
    return f"{text}9z"


WORDS = st.text(alphabet=LETTERS + "!#%*+./:=?@^_~-", min_size=8, max_size=38).map(odd)
TEXTS = st.text(alphabet=ANYTHING, min_size=8, max_size=38).map(odd).map(str.strip).filter(lambda text: len(text) >= 10)
ASSIGNED = st.one_of(
    st.builds(lambda name, word: Planted("assigned", word, f"{name}={word}"), NAMES, WORDS),
    st.builds(lambda name, word: Planted("assigned in a line", word, f"then {name}: {word} was used"), NAMES, WORDS),
    st.builds(lambda name, text: Planted("a line of a file", text, f"host: db\n{name}: {text}\nport: 1"), NAMES, TEXTS),
    st.builds(lambda name, text: Planted("quoted", text, f"sent {name} = '{text}', got 403"), NAMES, TEXTS),
    st.builds(
        lambda name, text: Planted("JSON in a text", text, f"body was {json.dumps({name: text, 'n': 1})}"), NAMES, TEXTS
    ),
    st.builds(lambda word: Planted("option", word, f"mysql --user me --password {word} -h db"), WORDS),
    st.builds(
        lambda word: Planted("user and password", word, f"curl -sS -u admin:{word} https://x.example"),
        WORDS.filter(lambda word: not word.isdecimal()),
    ),
    st.builds(
        lambda text: Planted("element", text, f"<db><password>{text}</password></db>"),
        TEXTS.filter(lambda text: "<" not in text),
    ),
)
IN_URLS = st.builds(
    lambda word: Planted("URL", word, f"could not reach postgresql://app:{word}@db.example/orders today"),
    st.text(alphabet=LETTERS + "!$*+.=_~-%", min_size=8, max_size=28).map(odd),
)
KEYS = st.builds(
    lambda tail: Planted("private key", tail, f"key:\n{pem(tail)}\nloaded"),
    st.text(alphabet=LETTERS + "+/", min_size=64, max_size=64),
)
PLANTED = st.one_of(SHAPED, ASSIGNED, IN_URLS, KEYS)
"""A secret in a text that gives it away."""

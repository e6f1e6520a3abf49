"""Secrets of fifty kinds, made anew for each test, and tasks that tell them wherever a task can say anything.

None stands here as a whole: what looks like a secret in a repository is taken for one.
"""

import base64
import json
import random
import string
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rerail.domain.token import token_text
from rerail.runtime.provider import Context, ProviderError

LETTERS = string.ascii_letters + string.digits
UPPER = string.ascii_uppercase + string.digits
HEX = "0123456789abcdef"


@dataclass(frozen=True, slots=True)
class Planted:
    """`secret` must be found nowhere; `text` is what gives it away."""

    kind: str
    secret: str
    text: str


class Draw:
    """Characters drawn anew, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311, nothing is kept safe with it

    def some(self, count: int, alphabet: str = LETTERS) -> str:
        return "".join(self.random.choices(alphabet, k=count))


def plant(seed: int) -> list[Planted]:
    """One of each kind."""
    draw = Draw(seed)
    by_shape = [Planted(kind, secret, f"it answered {secret} to us") for kind, secret in _by_shape(draw).items()]
    return [*by_shape, *_keys(draw), *_by_place(draw)]


def _by_shape(draw: Draw) -> dict[str, str]:
    """By kind: what is known for a secret wherever it stands."""
    some = draw.some
    return {
        "AWS access key": "AKIA" + some(16, UPPER),
        "AWS temporary key": "ASIA" + some(16, UPPER),
        "Google API key": "AIza" + some(35),
        "Google access token": "ya29." + some(60),
        "Google client secret": "GOCSPX-" + some(28),
        "Azure client secret": some(3) + "8Q~" + some(34),
        "Azure storage key": some(86) + "==",
        "GitHub token": "ghp_" + some(36),
        "GitHub app token": "ghs_" + some(36),
        "GitHub fine-grained token": "github_pat_" + some(60),
        "GitLab token": "glpat-" + some(20),
        "Slack bot token": "xoxb-" + some(11, string.digits) + "-" + some(24),
        "Slack app token": "xapp-" + some(40),
        "Stripe key": "sk_live_" + some(24),
        "Stripe restricted key": "rk_test_" + some(24),
        "SendGrid key": "SG." + some(22) + "." + some(43),
        "Twilio key": "SK" + some(32, HEX),
        "Mailchimp key": some(32, HEX) + "-us12",
        "Mailgun key": "key-" + some(32, HEX),
        "npm token": "npm_" + some(36),
        "PyPI token": "pypi-" + some(60),
        "RubyGems key": "rubygems_" + some(48, HEX),
        "Docker token": "dckr_pat_" + some(27),
        "Hugging Face token": "hf_" + some(34),
        "model provider key": "sk-" + some(48),
        "DigitalOcean token": "dop_v1_" + some(64, HEX),
        "Shopify token": "shpat_" + some(32, HEX),
        "Vault token": "hvs." + some(40),
        "Telegram token": some(9, "123456789") + ":" + some(35),
        "Discord token": "M" + some(24) + "." + some(6) + "." + some(27),
        "Databricks token": "dapi" + some(32, HEX),
        "Square token": "sq0csp-" + some(43),
        "age key": "AGE-SECRET-KEY-1" + some(58, UPPER),
        "webhook secret": "whsec_" + some(32),
        "Grafana token": "glsa_" + some(41),
        "token of this server": token_text(draw.random.randbytes(32)),
        "public token of this server": token_text(draw.random.randbytes(32), public=True),
        "JSON Web Token": f"{_coded({'alg': 'HS256'})}.{_coded({'sub': some(12)})}.{some(43)}",
    }


def _keys(draw: Draw) -> list[Planted]:
    """Private keys: none of their lines may be left."""
    key = "\n".join(draw.some(64) for _ in range(4)) + "\n" + draw.some(40)
    found = []
    for kind in ("RSA", "EC", "OPENSSH"):
        begin, end = (f"-----{edge} {kind} PRIVATE KEY-----" for edge in ("BEGIN", "END"))
        found.append(Planted(f"{kind} private key", key[65:129], f"{begin}\n{key}\n{end}"))
    return found


def _by_place(draw: Draw) -> list[Planted]:
    """Words that are known for secrets by what stands before or around them."""
    some = draw.some
    word = f"{some(14)}!{some(4)}"
    basic = base64.b64encode(f"admin:{some(16)}".encode()).decode()
    secret = some(24)
    return [
        Planted("password in an address", word, f"no answer of postgresql://app:{word}@db.example/orders"),
        Planted("user that is a token", secret, f"cloned https://{secret}@git.example/a.git"),
        Planted("basic authentication", basic, f"sent Authorization: Basic {basic}"),
        Planted("bearer token", some_bearer := some(40), f"sent authorization: Bearer {some_bearer}"),
        Planted("cookie", sid := some(30), f"got Set-Cookie: sid={sid}; Path=/"),
        Planted("signature in an address", sig := some(43), f"GET https://store.example/x?sv=1&sig={sig}"),
        Planted("password of an option", opt := some(18), f"ran mysql --password {opt} -h db"),
        Planted("user and password of curl", pair := some(18), f"ran curl -u admin:{pair} https://x.example"),
        Planted("assignment", env := some(28), f"DB_PASSWORD={env}"),
        Planted("high entropy assignment", high := some(44), f'client_secret = "{high}"'),
        Planted("JSON member", member := some(22), json.dumps({"apiKey": member, "n": 1})),
        Planted("connection string", account := some(40), f"AccountName=a;AccountKey={account};Suffix=x"),
    ]


def _coded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


PLANTED: list[Planted] = []
"""What the tasks below tell; set by the test, which runs in the same process."""


def tells(context: Context) -> dict[str, Any]:
    """In log lines, in notes, in artifacts' names and previews, and in outputs."""
    for each in PLANTED:
        for line in each.text.split("\n"):
            context.log(line)
        context.log("x" * 150 + " " + each.text)
        context.called(each.text, {"sent": each.text, "headers": {"authorization": each.secret}})
        context.answered(each.text, {"answer": [each.text, {"password": each.secret}]})
    for number, each in enumerate(PLANTED):
        # No name has a slash in it.
        name = f"{number} {each.text}" if "/" not in each.text and len(each.text) < 200 else str(number)
        with context.open_artifact(name, "text/plain") as file:
            file.write(each.text)
    return {"texts": [each.text for each in PLANTED], "by name": [{"secret": each.secret} for each in PLANTED]}


def fails(_context: Context) -> None:
    """In an error's message and detail."""
    texts = [each.text for each in PLANTED]
    raise ProviderError("\n".join(texts), code="provider.refused", detail={"said": texts}, transient=False)


def crashes(_context: Context) -> None:
    raise ValueError(" and ".join(each.text for each in PLANTED[:12]))


def uses(context: Context) -> dict[str, Any]:
    """Tells a named secret that it was given, plainly and in other forms, and in two halves."""
    secret = context.inputs["key"]
    half = len(secret) // 2
    context.log(f"the key is {secret}")
    context.log(base64.b64encode(f"user:{secret}".encode()).decode())
    context.log("see " + secret[:half])
    context.log(secret[half:] + " there")
    with context.open_artifact(f"{secret}.txt") as file:
        file.write(secret)
    return {"given": secret, "length": len(secret), "inside": {secret: 1}}


def telling_program(folder: Path) -> list[str]:
    """A command that prints what is in a file, half of it as errors, and fails."""
    (folder / "told.txt").write_text("\n".join(each.text for each in PLANTED), encoding="utf-8")
    (folder / "program.py").write_text(
        "import pathlib, sys\n"
        "text = pathlib.Path(__file__).with_name('told.txt').read_text()\n"
        "print(text)\nprint(text, file=sys.stderr)\nsys.exit(3)\n",
        encoding="utf-8",
    )
    return [sys.executable, str(folder / "program.py")]

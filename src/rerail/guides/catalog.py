"""Reads the guides of a folder, each a Markdown file named `<slug>.md`, and refuses whatever is not exactly right.

A file is YAML front matter between two `---` lines, then sections, each opened by `## Title {#key}`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from types import MappingProxyType

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rerail.domain.failure import FailureCause
from rerail.domain.guide import SUPPORT_SECTIONS, Guide, GuideKind, GuideSection, Surface

RELATED = 3
LINK = "guide:"

_TEXTS = ("title", "summary", "kind", "cause", "escalation")
_LISTS = ("owningSurfaces", "related")
_OPTIONAL = "cause"
_HEADING = re.compile(r"(?P<title>\S.*?)\s+\{#(?P<key>[a-z][a-z0-9-]*)\}")
_MARKDOWN = MarkdownIt("commonmark")


class GuideError(ValueError):
    """A guide file that cannot be used; the message names the file, the line and what is wrong."""

    def __init__(self, slug: str, line: int, reason: str) -> None:
        super().__init__(f"{slug}.md, line {line}: {reason}")


@dataclass(frozen=True, kw_only=True, slots=True)
class _FrontMatter:
    """The fields of a file: texts and lists, and for each the line of its key, counted from 1."""

    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    lines: Mapping[str, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Draft:
    """A guide read from its file, before its references to other guides are checked: slug and line of each."""

    guide: Guide
    references: tuple[tuple[str, int], ...]


@cache
def load_guides() -> Mapping[str, Guide]:
    """The shipped guides by slug, read once: support guides first, then concepts, each in order of slug.

    Raises GuideError for a file that is not exactly right."""
    return read_guides(files("rerail.guides"))


def read_guides(folder: Traversable) -> Mapping[str, Guide]:
    """Every `*.md` file of a folder as a guide, by slug. Raises GuideError at the first thing that is wrong."""
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".md"))
    drafts = [_read(name.removesuffix(".md"), (folder / name).read_text(encoding="utf-8")) for name in names]
    slugs = {draft.guide.slug for draft in drafts}
    for draft in drafts:
        for slug, line in draft.references:
            if slug not in slugs:
                raise GuideError(draft.guide.slug, line, f"there is no guide {slug!r}")
    ordered = sorted(drafts, key=lambda draft: (draft.guide.kind is not GuideKind.SUPPORT, draft.guide.slug))
    return MappingProxyType({draft.guide.slug: draft.guide for draft in ordered})


def _read(slug: str, text: str) -> _Draft:
    lines = text.splitlines()
    front, start = _front_matter(slug, lines)
    kind = _kind(slug, front)
    sections, links = _sections(slug, lines, start)
    if kind is GuideKind.SUPPORT and tuple(section.key for section in sections) != SUPPORT_SECTIONS:
        found = ", ".join(section.key for section in sections)
        needed = ", ".join(SUPPORT_SECTIONS)
        raise GuideError(slug, start + 1, f"a SUPPORT guide has the sections {needed}, not {found}")
    guide = Guide(
        slug=slug,
        title=front.texts["title"],
        summary=front.texts["summary"],
        kind=kind,
        cause=_cause(slug, front),
        owning_surfaces=_surfaces(slug, front),
        escalation=front.texts["escalation"],
        sections=sections,
        related=_related(slug, front),
    )
    related = ((other, front.lines["related"]) for other in guide.related)
    return _Draft(guide=guide, references=(*related, *links))


def _front_matter(slug: str, lines: list[str]) -> tuple[_FrontMatter, int]:
    """The fields, each known and none missing, and the index of the first line after them."""
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        raise GuideError(slug, 1, "the file must open with front matter between two lines of ---")
    end = lines.index("---", 1)
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    at: dict[str, int] = {}
    for name, value, line in _fields(slug, lines[1:end]):
        if name in at:
            raise GuideError(slug, line, f"the field {name!r} stands twice")
        at[name] = line
        if name in _TEXTS:
            texts[name] = _text(slug, name, value, line)
        elif name in _LISTS:
            lists[name] = _list(slug, name, value, line)
        else:
            raise GuideError(slug, line, f"unknown field {name!r}; there are {', '.join((*_TEXTS, *_LISTS))}")
    missing = [name for name in (*_TEXTS, *_LISTS) if name not in at and name != _OPTIONAL]
    if missing:
        raise GuideError(slug, end + 1, f"the front matter lacks {', '.join(missing)}")
    return _FrontMatter(texts=texts, lists=lists, lines=at), end + 1


def _fields(slug: str, lines: list[str]) -> Iterator[tuple[str, yaml.Node, int]]:
    # The leading blank line stands for the opening "---", so that the marks of YAML count the lines of the file.
    source = "\n".join(["", *lines])
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise GuideError(slug, line, f"the front matter is not YAML: {error.problem}") from error
    if not isinstance(node, yaml.MappingNode):
        raise GuideError(slug, 1, "the front matter must be a mapping of fields")
    for key, value in node.value:
        yield str(key.value), value, key.start_mark.line + 1


def _text(slug: str, name: str, node: yaml.Node, line: int) -> str:
    if not _is_text(node):
        raise GuideError(slug, line, f"{name} must be a text that is not empty")
    return str(node.value).strip()


def _list(slug: str, name: str, node: yaml.Node, line: int) -> tuple[str, ...]:
    if not isinstance(node, yaml.SequenceNode) or not node.value or not all(map(_is_text, node.value)):
        raise GuideError(slug, line, f"{name} must be a list of texts that is not empty")
    values = tuple(str(item.value).strip() for item in node.value)
    if len(set(values)) != len(values):
        raise GuideError(slug, line, f"{name} names something twice")
    return values


def _is_text(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str" and bool(node.value.strip())


def _kind(slug: str, front: _FrontMatter) -> GuideKind:
    try:
        return GuideKind(front.texts["kind"])
    except ValueError:
        raise GuideError(slug, front.lines["kind"], f"kind must be one of {', '.join(GuideKind)}") from None


def _cause(slug: str, front: _FrontMatter) -> FailureCause | None:
    if "cause" not in front.texts:
        return None
    try:
        return FailureCause(front.texts["cause"])
    except ValueError:
        raise GuideError(slug, front.lines["cause"], f"cause must be one of {', '.join(FailureCause)}") from None


def _surfaces(slug: str, front: _FrontMatter) -> tuple[Surface, ...]:
    try:
        return tuple(Surface(name) for name in front.lists["owningSurfaces"])
    except ValueError:
        raise GuideError(slug, front.lines["owningSurfaces"], f"owningSurfaces may name {', '.join(Surface)}") from None


def _related(slug: str, front: _FrontMatter) -> tuple[str, ...]:
    related = front.lists["related"]
    if slug in related:
        raise GuideError(slug, front.lines["related"], "a guide is not related to itself")
    if len(related) != RELATED:
        raise GuideError(slug, front.lines["related"], f"related must name {RELATED} other guides, not {len(related)}")
    return related


def _sections(slug: str, lines: list[str], start: int) -> tuple[tuple[GuideSection, ...], tuple[tuple[str, int], ...]]:
    """The sections from the index `start` on, and the guides that they link to, with the line of each link."""
    tokens = _MARKDOWN.parse("\n".join(lines[start:]))
    heads = list(_heads(slug, tokens, start))
    if not heads or any(line.strip() for line in lines[start : heads[0][0]]):
        raise GuideError(slug, start + 1, "after the front matter comes a section: ## Title {#key}")
    sections: dict[str, GuideSection] = {}
    ends = [at for at, _ in heads[1:]] + [len(lines)]
    for (at, text), end in zip(heads, ends, strict=True):
        head = _HEADING.fullmatch(text)
        if head is None:
            raise GuideError(slug, at + 1, f"a section opens with '## Title {{#key}}', not with {lines[at]!r}")
        key, body = head["key"], "\n".join(lines[at + 1 : end]).strip()
        if key in sections:
            raise GuideError(slug, at + 1, f"the section {key!r} stands twice")
        if not body:
            raise GuideError(slug, at + 1, f"the section {key!r} is empty")
        sections[key] = GuideSection(key=key, title=head["title"], body=body)
    return tuple(sections.values()), tuple(_links(tokens, start))


def _heads(slug: str, tokens: list[Token], start: int) -> Iterator[tuple[int, str]]:
    """Line index and text of each section's heading. Only `##` opens a section, and nothing else is a heading."""
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.map is not None:
            at = start + token.map[0]
            if token.tag != "h2" or token.markup != "##" or token.level != 0:
                raise GuideError(slug, at + 1, "the only headings are those that open a section: ## Title {#key}")
            yield at, inline.content


def _links(tokens: list[Token], start: int) -> Iterator[tuple[str, int]]:
    for token in tokens:
        line = start + (token.map[0] if token.map else 0) + 1
        for child in token.children or ():
            target = str(child.attrGet("href") or "")
            if child.type == "link_open" and target.startswith(LINK):
                yield target.removeprefix(LINK), line

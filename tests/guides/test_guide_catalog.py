"""The catalog refuses whatever is not exactly right, and says in which file and line."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from rerail.domain.failure import FailureCause
from rerail.domain.guide import SUPPORT_SECTIONS, GuideKind, Surface
from rerail.guides.catalog import GuideError, read_guides

SLUGS = ("alpha", "beta", "delta", "gamma")

Writer = Callable[[Mapping[str, str]], Path]


def guide(slug: str) -> str:
    """A guide that is right, next to the others in SLUGS. Its fields stand in lines 2 to 8, its body from 11 on."""
    related = ", ".join(other for other in SLUGS if other != slug)
    lines = [
        "---",
        f"title: About {slug}",
        "summary: What it is.",
        "kind: SUPPORT",
        "cause: INPUT",
        "owningSurfaces: [RUN_DETAIL, REVIEW]",
        "escalation: When it stays.",
        f"related: [{related}]",
        "---",
        "",
    ]
    for key in SUPPORT_SECTIONS:
        lines += [f"## Title of {key} {{#{key}}}", "", f"Text of {key}.", ""]
    return "\n".join(lines)


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    def write_guides(changed: Mapping[str, str]) -> Path:
        for slug, text in ({slug: guide(slug) for slug in SLUGS} | dict(changed)).items():
            (tmp_path / f"{slug}.md").write_text(text, encoding="utf-8")
        return tmp_path

    return write_guides


def test_reads_every_field(write: Writer) -> None:
    read = read_guides(write({}))["alpha"]
    assert read.slug == "alpha"
    assert read.title == "About alpha"
    assert read.summary == "What it is."
    assert read.kind is GuideKind.SUPPORT
    assert read.cause is FailureCause.INPUT
    assert read.owning_surfaces == (Surface.RUN_DETAIL, Surface.REVIEW)
    assert read.escalation == "When it stays."
    assert read.related == ("beta", "delta", "gamma")
    assert [(section.key, section.title, section.body) for section in read.sections] == [
        (key, f"Title of {key}", f"Text of {key}.") for key in SUPPORT_SECTIONS
    ]


def test_support_guides_come_before_concepts(write: Writer) -> None:
    folder = write({"alpha": guide("alpha").replace("kind: SUPPORT", "kind: CONCEPT")})
    assert list(read_guides(folder)) == ["beta", "delta", "gamma", "alpha"]


def test_the_result_cannot_be_changed(write: Writer) -> None:
    read = read_guides(write({}))
    with pytest.raises(TypeError):
        read["other"] = read["alpha"]  # type: ignore[index]


def test_a_heading_inside_a_code_block_is_text(write: Writer) -> None:
    block = "```sh\n## not a section\nrerail up\n```"
    folder = write({"alpha": guide("alpha").replace("Text of fix.", block)})
    bodies = {section.key: section.body for section in read_guides(folder)["alpha"].sections}
    assert bodies["fix"] == block
    assert bodies["inspect"] == "Text of inspect."


def test_a_concept_names_its_own_sections(write: Writer) -> None:
    text = guide("alpha").replace("kind: SUPPORT", "kind: CONCEPT").replace("cause: INPUT\n", "")
    folder = write({"alpha": text.replace("{#causes}", "{#grounds}")})
    read = read_guides(folder)["alpha"]
    assert read.cause is None
    assert [section.key for section in read.sections] == ["looks-like", "grounds", "fix", "inspect", "escalate"]


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("title: About alpha", "title:", 2, "title must be a text"),
        ("title: About alpha", "title: 7", 2, "title must be a text"),
        ("title: About alpha", "title: [a]", 2, "title must be a text"),
        ("title: About alpha\n", "", 8, "lacks title"),
        ("kind: SUPPORT", "kind: ADVICE", 4, "kind must be one of SUPPORT, CONCEPT"),
        ("cause: INPUT", "cause: WEATHER", 5, "cause must be one of"),
        ("cause: INPUT", "couse: INPUT", 5, "unknown field 'couse'"),
        ("cause: INPUT", "kind: SUPPORT", 5, "the field 'kind' stands twice"),
        ("[RUN_DETAIL, REVIEW]", "[KITCHEN]", 6, "owningSurfaces may name"),
        ("[RUN_DETAIL, REVIEW]", "[REVIEW, REVIEW]", 6, "names something twice"),
        ("[RUN_DETAIL, REVIEW]", "[]", 6, "must be a list of texts"),
        ("[RUN_DETAIL, REVIEW]", "REVIEW", 6, "must be a list of texts"),
        ("escalation: When it stays.", "escalation: 'When", 8, "not YAML"),
        ("[beta, delta, gamma]", "[beta, delta]", 8, "related must name 3 other guides, not 2"),
        ("[beta, delta, gamma]", "[alpha, beta, delta]", 8, "not related to itself"),
        ("[beta, delta, gamma]", "[beta, delta, omega]", 8, "there is no guide 'omega'"),
        ("Text of fix.", "See [there](guide:omega).", 21, "there is no guide 'omega'"),
        ("## Title of looks-like {#looks-like}", "Some text.", 10, "after the front matter comes a section"),
        ("## Title of fix {#fix}", "## Title of fix", 19, "a section opens with"),
        ("## Title of fix {#fix}", "## {#fix}", 19, "a section opens with"),
        ("## Title of fix {#fix}", "# Title of fix {#fix}", 19, "the only headings"),
        ("## Title of fix {#fix}", "Title of fix\n---", 19, "the only headings"),
        ("## Title of fix {#fix}", "## Title of fix {#causes}", 19, "the section 'causes' stands twice"),
        ("## Title of fix {#fix}", "## Title of fix {#mend}", 10, "has the sections"),
        ("Text of fix.", "", 19, "the section 'fix' is empty"),
    ],
)
def test_refuses_with_file_and_line(write: Writer, old: str, new: str, line: int, reason: str) -> None:
    text = guide("alpha")
    assert old in text
    folder = write({"alpha": text.replace(old, new)})
    with pytest.raises(GuideError, match=reason) as refused:
        read_guides(folder)
    assert str(refused.value).startswith(f"alpha.md, line {line}: ")


@pytest.mark.parametrize("text", ["", "## Title {#key}\n\nText.\n", "---\ntitle: About alpha\n", "---\n- title\n---\n"])
def test_refuses_a_file_without_front_matter(write: Writer, text: str) -> None:
    with pytest.raises(GuideError, match=r"alpha\.md, line 1: .*front matter"):
        read_guides(write({"alpha": text}))

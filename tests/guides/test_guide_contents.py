"""What every shipped guide must be: complete, short, linked, and there for each cause."""

import re

import pytest

from rerail.domain.failure import FailureCause
from rerail.domain.guide import SUPPORT_SECTIONS, Guide, GuideKind
from rerail.guides.catalog import load_guides

SHIPPED = {
    GuideKind.SUPPORT: {
        "failed-run",
        "provider-failed",
        "review-blocked",
        "review-rejected",
        "step-crashed",
        "invalid-input",
        "unknown-failure",
        "partial-output",
        "lost-worker",
        "retries-exhausted",
    },
    GuideKind.CONCEPT: {"continue-or-retry", "replay", "effects"},
}
MOST_WORDS = 700

every_guide = pytest.mark.parametrize("guide", load_guides().values(), ids=lambda guide: guide.slug)
support_guides = pytest.mark.parametrize(
    "guide",
    [guide for guide in load_guides().values() if guide.kind is GuideKind.SUPPORT],
    ids=lambda guide: guide.slug,
)


@pytest.mark.parametrize("kind", GuideKind)
def test_ships_the_guides_that_failures_and_blockers_link_to(kind: GuideKind) -> None:
    assert {guide.slug for guide in load_guides().values() if guide.kind is kind} == SHIPPED[kind]


def test_is_read_once() -> None:
    assert load_guides() is load_guides()


@pytest.mark.parametrize("cause", FailureCause)
def test_each_cause_has_a_support_guide(cause: FailureCause) -> None:
    assert any(guide.cause is cause and guide.kind is GuideKind.SUPPORT for guide in load_guides().values())


@every_guide
def test_is_short_enough_to_read_at_night(guide: Guide) -> None:
    text = " ".join([guide.title, guide.summary, guide.escalation, *(section.body for section in guide.sections)])
    assert len(text.split()) <= MOST_WORDS


@every_guide
def test_leads_on_to_three_other_guides(guide: Guide) -> None:
    assert len(set(guide.related) - {guide.slug}) == 3
    assert set(guide.related) <= set(load_guides())


@every_guide
def test_can_be_reached_from_another_guide(guide: Guide) -> None:
    others = [other for other in load_guides().values() if other.slug != guide.slug]
    assert any(
        guide.slug in other.related or any(f"(guide:{guide.slug})" in section.body for section in other.sections)
        for other in others
    )


@support_guides
def test_a_support_guide_answers_the_five_questions(guide: Guide) -> None:
    assert tuple(section.key for section in guide.sections) == SUPPORT_SECTIONS
    assert all(section.body.strip() for section in guide.sections)


@support_guides
def test_escalating_says_how_and_what_to_attach(guide: Guide) -> None:
    escalate = " ".join(next(section.body for section in guide.sections if section.key == "escalate").split())
    assert "with `reportRun`" in escalate or "Use `reportRun` with" in escalate
    assert "the step" in escalate or re.search(r"the (failed|waiting) step", escalate)
    assert "frame" in escalate or "artifact" in escalate


@support_guides
def test_a_support_guide_says_what_to_ask_and_what_to_type(guide: Guide) -> None:
    sections = {section.key: section.body for section in guide.sections}
    for key in ("looks-like", "inspect"):
        assert re.search(r"`[A-Z][A-Za-z]+\.[a-z]\w+`", sections[key]), f"{key} names no field of the API"
    named = [key for key in ("looks-like", "fix", "inspect") if re.search(r"`rerail [a-z]+", sections[key])]
    assert named, "no command to mend it with"
    assert re.search(r"`rerail report RUN --symptom [A-Z_]+ ", " ".join(sections["escalate"].split()))

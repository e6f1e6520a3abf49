"""One round of the crash matrix: each part is killed once, with a run at each commit point, before and after it."""

from pathlib import Path

from tests.adversity.matrix import Round, no_difference
from tests.adversity.works import Part, works

from rerail.domain.frame import FrameKind
from rerail.runtime.commit_points import COMMITTED_FRAMES, CommitPoint


async def test_whoever_is_killed_wherever_nothing_is_lost_and_nothing_done_twice(tmp_path: Path) -> None:
    async with works(tmp_path) as plant:
        for part, effect in zip(Part, ("UNSAFE", "IDEMPOTENT", "UNSAFE"), strict=True):
            results = await Round(plant, part, effect=effect).play()
            assert len(results) == 2 * len(CommitPoint)
        await no_difference(plant)


def test_every_commit_point_is_known_by_a_frame_of_its_own() -> None:
    assert set(CommitPoint) - COMMITTED_FRAMES.keys() == {CommitPoint.LEG_ENDED}
    assert len(set(COMMITTED_FRAMES.values())) == len(COMMITTED_FRAMES)
    assert set(COMMITTED_FRAMES.values()) <= set(FrameKind)


def test_the_page_has_the_commit_points() -> None:
    page = (Path(__file__).parents[2] / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = page.partition("\n### Commit points\n")[2].partition("\n|---")[2].split("\n\n")[0]
    shown = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[1:]]
    frames = {point: frame.value for point, frame in COMMITTED_FRAMES.items()}
    assert [(row[0], row[1]) for row in shown] == [(point.value, frames.get(point, "")) for point in CommitPoint]

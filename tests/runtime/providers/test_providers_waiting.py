"""The providers `review` and `wait`: neither holds a worker."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from rerail.domain.mission import Task
from rerail.runtime.provider import AskReview, Call, InputError, Until
from rerail.runtime.providers.review import ReviewProvider
from rerail.runtime.providers.wait import WaitProvider


async def test_review_asks(make_call: Callable[..., Call]) -> None:
    assert await ReviewProvider().perform(make_call({"question": "Publish?"})) == AskReview(question="Publish?")


async def test_review_expires(make_call: Callable[..., Call]) -> None:
    before = datetime.now(UTC)
    asked = await ReviewProvider().perform(make_call({"question": "Publish?", "expiresIn": "3d"}))
    after = datetime.now(UTC)
    assert isinstance(asked, AskReview)
    assert asked.expires_at is not None
    assert before + timedelta(days=3) <= asked.expires_at <= after + timedelta(days=3)


@pytest.mark.parametrize(("value", "seconds"), [("1500ms", 1.5), ("2h", 7_200), (3, 3), (0, 0)])
async def test_wait_for(make_call: Callable[..., Call], value: Any, seconds: float) -> None:
    before = datetime.now(UTC)
    outcome = await WaitProvider().perform(make_call({"for": value}))
    after = datetime.now(UTC)
    assert isinstance(outcome, Until)
    assert before + timedelta(seconds=seconds) <= outcome.instant <= after + timedelta(seconds=seconds)
    assert outcome.outputs == {"until": outcome.instant.isoformat()}


async def test_wait_until(make_call: Callable[..., Call]) -> None:
    outcome = await WaitProvider().perform(make_call({"until": "2030-01-31T08:00:00+02:00"}))
    assert isinstance(outcome, Until)
    assert outcome.instant == datetime(2030, 1, 31, 6, tzinfo=UTC)


@pytest.mark.parametrize("settings", [{"until": "tomorrow"}, {"until": "2030-01-31T08:00:00"}, {"for": "long"}, {}])
async def test_settings_that_say_no_time(make_call: Callable[..., Call], settings: dict[str, Any]) -> None:
    with pytest.raises(InputError) as caught:
        await WaitProvider().perform(make_call(settings))
    assert caught.value.code == "input.invalid_setting"


async def test_a_wrong_instant_is_refused_before_deployment(make_task: Callable[..., Task]) -> None:
    assert WaitProvider().check(make_task("wait", {"until": "tomorrow"}))[0].path == ("until",)
    assert not WaitProvider().check(make_task("wait", {"until": "${{ inputs.when }}"}))


async def test_probes(make_task: Callable[..., Task]) -> None:
    assert (await WaitProvider().probe(make_task("wait", {"for": 1}), {"for": 1})).up is True
    assert (await ReviewProvider().probe(make_task("review", {}), {})).up is None

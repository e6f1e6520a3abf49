"""A few hundred hostile requests on a real server; `python -m tests.adversity.fuzz` sends as many as wanted."""

import pytest
from tests.adversity.fuzz.answers import Answer
from tests.adversity.fuzz.campaign import attack
from tests.adversity.fuzz.judging import FoundError, Judge
from tests.adversity.fuzz.site import site

OPERATIONS = 150
SEED = 20_261_122


def test_nothing_that_a_caller_sends_hurts() -> None:
    with site() as found:
        found.wait_for_runs()
        found.make_tokens()
        outcome = attack(found, operations=OPERATIONS, first_seed=SEED)
    assert not outcome.findings, "\n".join(
        f"{each.kind}: {each.told}\n{each.case}" for each in outcome.findings.values()
    )
    assert outcome.answered["operations with data and no error"] > OPERATIONS // 10, "hardly anything resolved"


JUDGE = Judge(secrets=("s3cr3t-of-the-server",), places=("/srv/rerail",))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=500, bodies=["{}"]),
        Answer(status=1011, bodies=["internal error"]),
        Answer(status=200, bodies=['{"data":{"a":"s3cr3t-of-the-server"}}']),
        Answer(status=200, bodies=['{"errors":[{"message":"oh","extensions":{"code":"internal_error"}}]}']),
        Answer(status=200, bodies=['{"id":"1","type":"error","payload":[{"message":"see /srv/rerail/x"}]}']),
        Answer(status=200, bodies=['{"errors":[{"message":"SELECT id FROM runs"}]}']),
        Answer(status=200, bodies=['{"errors":[{"message":"<Thing object at 0x7f00>"}]}']),
        Answer(status=4400, bodies=['{"type":"connection_ack"}', "see /srv/rerail/x"]),
        Answer(status=400, bodies=['Traceback (most recent call last):\n  File "/a.py", line 1']),
    ],
    ids=lambda answer: f"{answer.status} {answer.bodies[0][:30]}",
)
def test_the_judge_sees_what_must_not_be(answer: Answer) -> None:
    with pytest.raises(FoundError):
        JUDGE.judge(answer, "{ runs { id } }")


def test_the_judge_lets_callers_see_what_they_sent() -> None:
    data = '{"id":"1","type":"next","payload":{"data":{"run":{"inputs":{"folder":"/tmp/mine"}}}}}'
    JUDGE.judge(Answer(status=1000, bodies=[data, ""]), "{ run { inputs } }")
    told = Answer(status=200, bodies=['{"errors":[{"message":"There is no SELECT id FROM runs here."}]}'])
    JUDGE.judge(told, '{ mission(slug: "SELECT id FROM runs") { id } }')
    JUDGE.judge(Answer(status=404, bodies=["Nothing is here."]), "")

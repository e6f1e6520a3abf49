"""What can never change again is kept, by the server and by caches of the caller's; what can change, by nobody."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from rerail.database.embedded import EmbeddedPostgres
from rerail.planner.catalog.sources import FRAME_ORDER
from rerail.planner.cursor import write_cursor

from .watching import Watching, own_database, watching_on

FOR_EVER = "private, max-age=31536000, immutable"
LONG = "a note that is long enough for a page of them to be worth compressing " * 3


@pytest.fixture(scope="module")
async def site(server: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watching]:
    async with own_database(server, "api_caching") as dsn, watching_on(dsn, tmp_path_factory.mktemp("made")) as site:
        yield site


@pytest.fixture
async def run(site: Watching) -> str:
    found = await site.run(12, LONG)
    site.statements.clear()
    return found


def page(run: str, arguments: str = "first: 10", parts: str = "nodes { number title }") -> str:
    return f'{{ run(id: "{run}") {{ frames({arguments}) {{ {parts} }} }} }}'


def cursor(number: int) -> str:
    return write_cursor(FRAME_ORDER, [number])


# --------------------------------------------------------------------------------------------- kept by the caller


async def test_a_full_page_may_be_kept_for_ever(site: Watching, run: str) -> None:
    found = await site.get(page(run))
    assert found.status_code == 200
    assert [frame["number"] for frame in found.json()["data"]["run"]["frames"]["nodes"]] == list(range(1, 11))
    assert found.headers["cache-control"] == FOR_EVER
    tag = found.headers["etag"]
    assert tag.startswith('"'), "a weak one would not do for parts of it"
    assert tag.endswith('"')
    assert len(tag) > 20
    assert (await site.get(page(run))).headers["etag"] == tag
    assert (await site.get(page(run, parts="nodes { title }"))).headers["etag"] != tag


@pytest.mark.parametrize(
    "known", ["{}", "W/{}", '"other", {}', '"other" ,W/{} , "third"', "*", '"other",{}', "{},"], ids=repr
)
async def test_who_has_it_is_not_sent_it_again(site: Watching, run: str, known: str) -> None:
    found = await site.get(page(run))
    tag = found.headers["etag"]
    again = await site.get(page(run), {"If-None-Match": known.format(tag)})
    assert (again.status_code, again.content) == (304, b"")
    # A cache keeps it longer by these, and keeps it for the right requests.
    for name in ("etag", "cache-control", "vary"):
        assert again.headers[name] == found.headers[name]
    assert "content-encoding" not in again.headers
    assert again.headers.get("content-length") in {None, "0"}


@pytest.mark.parametrize("known", ['"other"', "", "{}x", "*, {}x", '"*"', "W/", "{} ".replace(" ", "-")])
async def test_who_has_another_is_sent_it(site: Watching, run: str, known: str) -> None:
    found = await site.get(page(run))
    tag = found.headers["etag"].strip('"')
    again = await site.get(page(run), {"If-None-Match": known.format(f'"{tag}')})
    assert again.status_code == 200
    assert again.json() == found.json()


async def test_each_encoding_has_a_tag_of_its_own(site: Watching, run: str) -> None:
    query = page(run, parts="nodes { payload }")
    found = {}
    for encoding in ("identity", "gzip", "br", "zstd"):
        answer = await site.get(query, {"Accept-Encoding": encoding})
        assert answer.headers.get("content-encoding", "identity") == encoding
        found[encoding] = answer.headers["etag"]
    assert len(set(found.values())) == 4
    # What is known in one encoding is sent in another.
    asked = {"Accept-Encoding": "br", "If-None-Match": found["gzip"]}
    assert (await site.get(query, asked)).status_code == 200
    assert (await site.get(query, {**asked, "If-None-Match": found["br"]})).status_code == 304


CHANGING = {
    "a page that is not full": ("first: 50", "nodes { number }"),
    "the last frames": ("last: 2", "nodes { number }"),
    "whether it goes on": ("first: 13", "pageInfo { hasNextPage }"),
    "how many there are": ("first: 1", "nodes { number } count { value }"),
    "where its step stands": ("first: 1", "nodes { step { status } }"),
    "an address that runs out": ("first: 1", "nodes { payloadUrl }"),
}


@pytest.mark.parametrize("asked", CHANGING.values(), ids=list(CHANGING))
async def test_what_can_change_is_kept_by_nobody(site: Watching, run: str, asked: tuple[str, str]) -> None:
    for _ in range(2):
        site.statements.clear()
        found = await site.get(page(run, *asked), {"If-None-Match": "*"})
        assert "errors" not in found.json()
        assert found.status_code == 200
        assert found.headers["cache-control"] == "no-store"
        assert "etag" not in found.headers
        assert len(site.statements) == 1


@pytest.mark.parametrize(
    "query",
    [
        "{ viewer { subject } }",
        "{ runs { nodes { id } } }",
        "{ __typename }",
        "{ __schema { queryType { name } } }",
        "{ guides { slug } }",
        '{ run(id: "run_00000000000000000000000000000000") { frames(first: 1) { nodes { number } } } }',
        '{ run(id: "nonsense") { frames(first: 1) { nodes { number } } } }',
        "{ nothing }",
        "{",
    ],
)
async def test_other_answers_and_refusals_are_kept_by_nobody(site: Watching, query: str) -> None:
    found = await site.get(query)
    assert found.headers["cache-control"] == "no-store"
    assert "etag" not in found.headers


async def test_a_page_beside_what_can_change_is_kept_by_nobody(site: Watching, run: str) -> None:
    frames = "frames(first: 1) { nodes { number } }"
    one = f'{{ a: run(id: "{run}") {{ {frames} }}'
    both = await site.get(f'{one} b: run(id: "{run}") {{ title {frames} }} }}')
    assert both.headers["cache-control"] == FOR_EVER
    for beside in ("viewer { subject }", f'b: run(id: "{run}") {{ status }}', 'b: run(id: "nonsense") { id }'):
        found = await site.get(f"{one} {beside} }}")
        assert found.headers["cache-control"] == "no-store", beside
        assert "etag" not in found.headers


async def test_an_answer_to_a_post_is_kept_by_nobody(site: Watching, run: str) -> None:
    for query in (page(run), "{ viewer { subject } }"):
        found = await site.post(query, {"If-None-Match": "*"})
        assert found.status_code == 200
        assert found.json()["data"]
        assert "etag" not in found.headers
        assert "cache-control" not in found.headers


async def test_a_page_may_be_kept_from_the_moment_on_at_which_it_is_full(site: Watching) -> None:
    run_id = await site.writer.run()
    run = f"run_{run_id.hex}"
    found = await site.get(page(run, "first: 2"))
    assert found.headers["cache-control"] == "no-store"
    assert len(found.json()["data"]["run"]["frames"]["nodes"]) == 1
    await site.writer.note(run_id)
    full = await site.get(page(run, "first: 2"))
    assert full.headers["cache-control"] == FOR_EVER
    assert len(full.json()["data"]["run"]["frames"]["nodes"]) == 2
    await site.writer.note(run_id)
    assert (await site.get(page(run, "first: 2"))).content == full.content


# --------------------------------------------------------------------------------------------- kept by the server


async def test_a_lasting_page_is_read_once(site: Watching, run: str) -> None:
    first = await site.post(page(run))
    assert len(site.statements) == 1
    for _ in range(3):
        assert (await site.post(page(run))).content == first.content
    assert (await site.get(page(run))).content == first.content
    assert len(site.statements) == 1


async def test_another_document_that_comes_to_the_same_statement_shares_it(site: Watching, run: str) -> None:
    first = await site.post(page(run))
    parts = "frames(first: 10) { nodes { number title } }"
    by_variables = "query ($id: ID!, $size: Int) { run(id: $id) { frames(first: $size) { nodes { number title } } } }"
    others = [
        (f'query Named {{ run(id: "{run}") {{ {parts} }} }}', {}, "run"),
        (f'{{ again: run(id: "{run}") {{ {parts} }} }}', {}, "again"),
        (f'{{ run(id: "{run}") {{ ...F }} }} fragment F on Run {{ {parts} }}', {}, "run"),
        (f'{{ run(id: "{run}") {{ ... @include(if: true) {{ {parts} }} status @skip(if: true) }} }}', {}, "run"),
        (by_variables, {"id": run, "size": 10}, "run"),
    ]
    for query, variables, key in others:
        found = await site.post(query, variables=variables)
        assert found.json()["data"][key] == first.json()["data"]["run"]
    assert len(site.statements) == 1


async def test_other_names_and_another_order_in_the_answer_are_kept_apart(site: Watching, run: str) -> None:
    for parts, shown in (
        ("nodes { number title }", b'{"number":1,"title":"Queued"}'),
        ("nodes { title number }", b'{"title":"Queued","number":1}'),
        ("nodes { n: number title }", b'{"n":1,"title":"Queued"}'),
    ):
        for _ in range(2):
            assert shown in (await site.post(page(run, parts=parts))).content
    assert len(site.statements) == 3


async def test_other_arguments_are_kept_apart(site: Watching, run: str) -> None:
    query = "query ($id: ID!, $size: Int, $after: String) { run(id: $id) {"
    query += " frames(first: $size, after: $after) { nodes { number } } } }"
    other = await site.run(12)
    asked = [(run, 3, 0), (run, 4, 0), (run, 3, 1), (other, 3, 0)]
    for _ in range(2):
        for of_run, size, after in asked:
            variables = {"id": of_run, "size": size, "after": cursor(after)}
            found = (await site.post(query, variables=variables)).json()["data"]["run"]["frames"]["nodes"]
            assert [frame["number"] for frame in found] == list(range(after + 1, after + size + 1))
    assert len(site.statements) == len(asked)


async def test_another_workspace_does_not_see_what_is_kept(site: Watching, run: str) -> None:
    for _ in range(2):
        assert (await site.post(page(run))).json()["data"]["run"] is not None
        elsewhere = await site.post(page(run), {"test-workspace": uuid4().hex})
        assert elsewhere.json() == {"data": {"run": None}}
        by_get = await site.get(page(run), {"test-workspace": uuid4().hex, "If-None-Match": "*"})
        assert (by_get.status_code, by_get.headers["cache-control"]) == (200, "no-store")


async def test_who_may_do_something_else_has_it_read_anew(site: Watching, run: str) -> None:
    headers: list[dict[str, str]] = [{}, {"test-scopes": "READ"}, {"test-scopes": "READ PAYLOADS"}]
    bodies = {(await site.post(page(run), each)).content for each in headers * 2}
    assert len(bodies) == 1
    assert len(site.statements) == len(headers)
    # Who it is makes no difference where what they may do is the same.
    await site.post(page(run), {"test-subject": "somebody-else"})
    assert len(site.statements) == len(headers)


async def test_what_can_change_is_read_each_time(site: Watching, run: str) -> None:
    query = f'{{ run(id: "{run}") {{ revision frames(first: 1) {{ nodes {{ number }} }} }} }}'
    adding = f'mutation {{ addNote(input: {{runId: "{run}", text: "x"}}) {{ __typename }} }}'
    revisions = []
    for _ in range(2):
        revisions.append((await site.post(query)).json()["data"]["run"]["revision"])
        assert "AddNoteSuccess" in (await site.post(adding)).text
    assert revisions[1] == revisions[0] + 1

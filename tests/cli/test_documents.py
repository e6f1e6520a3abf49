"""What the commands send is valid for the schema of this version, and every problem of it has an exit status."""

import pytest
from graphql import GraphQLInterfaceType, build_schema, parse, validate

from rerail.api.schema.build import print_sdl
from rerail.cli.documents import own_documents
from rerail.cli.failures import ExitStatus
from rerail.cli.scripts.outcomes import OutcomeError, check_answer

SCHEMA = build_schema(print_sdl())


@pytest.mark.parametrize("name", own_documents())
def test_every_document_is_valid(name: str) -> None:
    assert validate(SCHEMA, parse(own_documents()[name].text)) == []


def test_every_problem_has_an_exit_status_of_its_own() -> None:
    problem = SCHEMA.type_map["Problem"]
    assert isinstance(problem, GraphQLInterfaceType)
    found = {}
    for kind in SCHEMA.get_possible_types(problem):
        with pytest.raises(OutcomeError) as raised:
            check_answer({"__typename": kind.name, "code": "code", "message": "What happened."})
        assert raised.value.problems == ("What happened.",)
        found[kind.name] = raised.value.status
    assert ExitStatus.SERVER not in found.values()
    assert len(set(found.values())) == len(found)

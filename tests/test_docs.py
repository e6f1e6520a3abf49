"""The pages in `docs/` say what the code does: failure codes, state machine, layers, expressions and settings."""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping, Set
from enum import StrEnum
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate

from rerail.api.schema.build import print_sdl
from rerail.database.tables import metadata
from rerail.domain.failure import FailureCause
from rerail.domain.frame import FrameKind
from rerail.domain.mission import Task
from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus
from rerail.domain.transitions import RUN_STATES, STEP_STATES
from rerail.runtime.definition.compiling import compile_expression
from rerail.runtime.definition.loading import load_mission, mission_schema
from rerail.runtime.provider import Permissions, TaskError
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import ENTRY_POINT_GROUP, load_registry

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SOURCE = ROOT / "src" / "rerail"

_CODE = re.compile(r"(provider|input|runtime|review|worker|unknown)\.[a-z_]+")
_LOGGERS = {"log", "_log"}


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def rows(text: str, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without their marks for code."""
    table = text.partition(f"\n## {heading}\n")[2].partition("\n|---")[2].split("\n\n")[0]
    lines = table.splitlines()[1:]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines]


def stated_codes(path: Path) -> set[str]:
    """The failure codes in a module's text: not the names of log lines, not the codes of errors of other kinds."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    others = {id(node) for node in _other_words(tree)}
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in others
        and _CODE.fullmatch(node.value)
    }


def _other_words(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name)), args=[first, *_]) if name in _LOGGERS:
                yield first
            case ast.ClassDef(body=body):
                # A DomainError's `code`: the API's answer to a request. A fault's is a `default_code`.
                for item in body:
                    if isinstance(item, ast.Assign) and [ast.unparse(target) for target in item.targets] == ["code"]:
                        yield item.value


def test_every_failure_code_is_documented() -> None:
    modules = [path for path in SOURCE.rglob("*.py") if "data" not in path.parts]
    samples = [path for path in modules if "samples" in path.parts]
    own = set().union(*(stated_codes(path) for path in modules if path not in samples))
    text = page("failure-codes.md")
    documented = {row[0] for row in rows(text, "What rerail states")}
    assert documented == own
    documented_samples = {row[0] for row in rows(text, "What the samples state besides")}
    assert documented_samples == set().union(*(stated_codes(path) for path in samples)) - own
    assert f"`{TaskError.default_code}`" in text


def test_failure_codes_name_causes() -> None:
    text = page("failure-codes.md")
    for row in rows(text, "What rerail states") + rows(text, "What the samples state besides"):
        assert row[1] in FailureCause.__members__, row
        assert row[2] in {"yes", "no"}, row
        assert row[3].startswith(("yes", "no", "if only asking")), row
        assert len(row) == 6, row
        assert all(row), row


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def page_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of `missions.md` where it says that it stands."""
    task, provider = blocks(page("missions.md"), "python")
    (tmp_path / "weather.py").write_text(task, encoding="utf-8")
    (tmp_path / "mypackage").mkdir()
    (tmp_path / "mypackage" / "providers.py").write_text(provider, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))


@pytest.mark.usefixtures("page_modules")
def test_the_example_mission_can_be_deployed() -> None:
    (example,) = blocks(page("missions.md"), "yaml")
    mission = load_mission(example, source="missions.md", registry=load_registry(Permissions(), BUILTIN, found=()))
    assert [task.key for task in mission.tasks] == ["measure", "judge", "agree", "warn"]


@pytest.mark.usefixtures("page_modules")
async def test_the_example_provider_loads_and_probes(tmp_path: Path) -> None:
    (declared,) = blocks(page("missions.md"), "toml")
    ((name, value),) = tomllib.loads(declared)["project"]["entry-points"][ENTRY_POINT_GROUP].items()
    entry_point = EntryPoint(name=name, value=value, group=ENTRY_POINT_GROUP)
    registry = load_registry(Permissions(), BUILTIN, found=[entry_point])
    assert not registry.broken
    settings, task = {"path": str(tmp_path / "there.txt")}, Task(key="read", title="Read", provider=name)
    provider = registry.get(name)
    assert (await provider.probe(task, settings)).up is False
    (tmp_path / "there.txt").write_text("words")
    assert (await provider.probe(task, settings)).up is True


def test_the_example_expressions_are_sound() -> None:
    for example, _ in rows(page("missions.md"), "Expressions"):
        compile_expression(example)


@pytest.mark.parametrize("provider", load_registry(Permissions(), BUILTIN, found=()).names)
def test_every_setting_of_a_provider_is_documented(provider: str) -> None:
    section = page("missions.md").partition(f"\n### {provider}\n")[2].partition("\n##")[0]
    schema = load_registry(Permissions(), BUILTIN, found=()).get(provider).settings_schema
    for name, setting in schema["properties"].items():
        for shown in [f"{name}.{inner}" for inner in setting.get("properties", ())] or [name]:
            assert f"`{shown}`" in section, f"{provider}: {shown}"


def test_every_key_of_a_mission_file_is_documented() -> None:
    text, schema = page("missions.md"), mission_schema()
    for name in (
        *schema["properties"],
        *schema["$defs"]["task"]["properties"],
        *schema["$defs"]["retry"]["properties"],
    ):
        assert re.search(rf"^\| (`\w+`, )*`{name}`", text, re.MULTILINE), name


def test_the_layers_are_those_of_the_contract() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    shown = [block.splitlines() for block in blocks(page("architecture.md"), "layers")]
    assert shown == [
        [layer.replace("rerail.", "") for layer in contract["layers"]]
        for contract in contracts
        if contract["type"] == "layers"
    ]


def test_the_table_of_frames_is_that_of_the_code() -> None:
    shown = rows(page("architecture.md").replace("\n### ", "\n## "), "Where a frame may be written")
    assert {row[0]: states(row[1], RunStatus) for row in shown} == {
        kind.value: {state.value for state in allowed} for kind, allowed in RUN_STATES.items()
    }
    assert {row[0]: states(row[2], StepStatus) for row in shown if row[2]} == {
        kind.value: {state.value for state in allowed} for kind, allowed in STEP_STATES.items()
    }


def states(cell: str, every: type[StrEnum]) -> set[str]:
    if cell == "any":
        return {state.value for state in every}
    return set() if cell == "not there yet" else set(cell.split(", "))


def test_the_diagrams_are_those_of_the_code() -> None:
    runs, steps = blocks(page("architecture.md"), "mermaid")
    _check_diagram(runs, RUN_STATES, of=("RUN_", "STEP_RETRIED"), seldom={FrameKind.REVIEW_DECIDED})
    _check_diagram(steps, STEP_STATES, of=("STEP_", "ATTEMPT_STARTED", "ATTEMPT_SCHEDULED"), seldom=set())


def _check_diagram(
    diagram: str, allowed: Mapping[FrameKind, Set[StrEnum]], *, of: tuple[str, ...], seldom: Set[FrameKind]
) -> None:
    """Every arrow begins where its frame may be written, and every such state has one; `seldom`: not everywhere."""
    arrows = re.findall(r"^  (\S+) --> (\S+): (\w+)$", diagram, re.MULTILINE)
    assert len(arrows) == len(diagram.splitlines()) - 1
    for kind, beginnings in allowed.items():
        drawn = {begin for begin, _, label in arrows if label == kind.value} - {"[*]"}
        if kind.startswith(of):
            assert drawn == {state.value for state in beginnings}, kind
        elif kind in seldom:
            assert drawn <= {state.value for state in beginnings}, kind


@pytest.mark.parametrize("table", metadata.tables)
def test_every_table_is_documented(table: str) -> None:
    assert f"`{table}`" in page("architecture.md")


def test_the_files_that_are_named_exist() -> None:
    text = page("architecture.md")
    named = set(re.findall(r"`((?:api|domain|database|ledger|live|artifacts|runtime)/[\w/]+\.py)`", text))
    assert len(named) > 20
    assert [name for name in sorted(named) if not (SOURCE / name).exists()] == []


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: path.name)
def test_graphql_in_the_pages_is_valid(path: Path) -> None:
    schema = build_schema(print_sdl())
    for document in blocks(path.read_text(encoding="utf-8"), "graphql"):
        assert validate(schema, parse(document)) == [], document


def test_every_page_is_listed() -> None:
    listed = re.findall(r"\(([\w-]+\.md)\)", page("README.md"))
    assert sorted(listed) == sorted(path.name for path in DOCS.glob("*.md") if path.name != "README.md")


def test_every_decision_is_listed() -> None:
    listed = re.findall(r"\((\d{4}-[\w-]+\.md)\)", page("decisions/README.md"))
    assert listed == sorted(path.name for path in (DOCS / "decisions").glob("[0-9]*.md"))

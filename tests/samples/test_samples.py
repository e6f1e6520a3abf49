"""The parts of the samples: definitions, files, charts, the endpoint."""

import re
import subprocess
import sys
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from graphql import build_schema, parse, validate

from rerail.api.schema.build import print_sdl
from rerail.domain.mission import Effect
from rerail.runtime.definition.loading import load_definition
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.samples.catalog import PLACEHOLDER, SAMPLES, Sample
from rerail.samples.charts import bar_chart
from rerail.samples.folder import prepare_folder

from .conftest import serving

PAGE = Path(__file__).parents[2] / "docs" / "samples.md"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_definitions_load_and_name_the_folder(sample: Sample, tmp_path: Path) -> None:
    definition = sample.definition(tmp_path)
    mission = load_definition(definition, registry=load_registry(Permissions(), BUILTIN))
    assert mission.slug == sample.slug
    assert sample.runs
    assert PLACEHOLDER not in str(definition)
    for task in mission.tasks:
        if "folder" in task.inputs:
            assert task.inputs["folder"] == str(tmp_path)
            # Whoever retries a step with other inputs must not choose another folder of the server.
            assert task.input_schema is not None
            assert task.input_schema["properties"]["folder"] == {"const": str(tmp_path)}


def test_one_task_is_unsafe_and_every_mission_file_is_a_sample(tmp_path: Path) -> None:
    registry = load_registry(Permissions(), BUILTIN)
    tasks = [
        task for sample in SAMPLES for task in load_definition(sample.definition(tmp_path), registry=registry).tasks
    ]
    assert [task.key for task in tasks if task.effect is Effect.UNSAFE] == ["pay"]
    files = {
        item.name.removesuffix(".yaml") for item in resources.files("rerail.samples").joinpath("missions").iterdir()
    }
    assert files | {"price-survey"} == {sample.slug for sample in SAMPLES}


def test_the_folder_explains_every_file(tmp_path: Path) -> None:
    prepare_folder(tmp_path)
    words = (tmp_path / "README.txt").read_text()
    for path in tmp_path.rglob("*.*"):
        assert path.name in words or path.name == "README.txt"


def test_charts_escape_what_they_show() -> None:
    chart = ElementTree.fromstring(bar_chart("A & B <c>", {"x<y": 1.0, "none": 0.0}, unit="€"))  # noqa: S314, our own text
    assert any(text.text == "A & B <c>" for text in chart.iter("{http://www.w3.org/2000/svg}text"))


def test_the_endpoint_is_a_command(port: int) -> None:
    command = [sys.executable, "-u", "-m", "rerail.samples.endpoint", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+\d", process.stdout.readline())
            assert found is not None
            with httpx.Client(base_url=found[0], trust_env=False) as client:
                assert client.get("/rates.json").json()["rates"]["EUR"] == 1
                first = client.post("/reports", json={"revenue": 1}, headers={"idempotency-key": "k"})
                again = client.post("/reports", json={"revenue": 1}, headers={"idempotency-key": "k"})
                assert (first.status_code, again.status_code) == (201, 200)
                assert [item["content"] for item in client.get("/").json()] == [{"revenue": 1}]
                assert client.head("/reports").status_code == 200
        finally:
            process.terminate()


def test_the_endpoint_says_when_its_port_is_taken(port: int) -> None:
    command = [sys.executable, "-m", "rerail.samples.endpoint", "--port", str(port)]
    with serving(port):
        second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert second.returncode == 1
    assert f"Cannot listen on 127.0.0.1:{port}" in second.stderr


def _documents() -> list[str]:
    """Every GraphQL document of the page about the samples: blocks, and the moves that stand alone on a line."""
    page = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"```graphql\n(.*?)```", page, re.DOTALL)
    moves = re.findall(r"^`(\w+\(input: .*\))`$", page, re.MULTILINE)
    return [*blocks, *(f"mutation {{ {move} {{ __typename }} }}" for move in moves)]


@pytest.mark.parametrize("document", _documents())
def test_the_page_shows_documents_that_the_api_takes(document: str) -> None:
    assert validate(build_schema(print_sdl()), parse(document)) == []


def test_the_page_tells_of_every_sample() -> None:
    page = PAGE.read_text(encoding="utf-8")
    listed = page.partition("## What there is to see\n")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `([\w-]+)` \|", listed, re.MULTILINE) == [sample.slug for sample in SAMPLES]
    for anchor in re.findall(r"\]\(#([\w-]+)\)", page):
        assert f"\n## {anchor}\n" in page

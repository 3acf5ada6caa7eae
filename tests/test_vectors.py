"""The recorded answers as others read them: schema, description, and the two examples of a consumer."""

import gzip
import json
import shutil
import subprocess
import sys
from pathlib import Path

import fastjsonschema
import pytest

from derive import catalog
from derive.measure.vectors import SCHEMA, file_name

VECTORS = Path(__file__).parents[1] / "derive" / "recorded"
FILES = sorted(VECTORS.glob("*.json.gz"))
NEWEST = {file_name(each, each.releases[0]) for each in catalog.frameworks().values() if each.respond}
VALID = json.loads((VECTORS / "schema.json").read_text(encoding="utf-8"))
KERAS = VECTORS / "keras-3.15.0.json.gz"


@pytest.fixture(scope="module")
def validate():
    return fastjsonschema.compile(VALID)


def read(path):
    return json.loads(gzip.decompress(path.read_bytes()))


def with_each_answer_once(vectors):
    """The same file to a schema that looks at one entry of a column at a time."""

    def once(key, value):
        distinct = key != "arguments" and isinstance(value, list)
        return list({repr(entry): entry for entry in value}.values()) if distinct else value

    series = {
        variant: {
            name: [{key: once(key, value) for key, value in body.items()} for body in bodies]
            for name, bodies in by_layer.items()
        }
        for variant, by_layer in vectors["series"].items()
    }
    return {**vectors, "series": series}


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, marks=() if path.name in NEWEST else pytest.mark.deep, id=path.name) for path in FILES],
)
def test_every_file_is_as_the_schema_says(path, validate):
    vectors = read(path)
    validate(with_each_answer_once(vectors))
    assert vectors["schema"] == SCHEMA == VALID["properties"]["schema"]["const"]
    bodies = [body for by_layer in vectors["series"].values() for found in by_layer.values() for body in found]
    assert sum(len(body["answers"]) for body in bodies) == vectors["count"]
    for body in bodies:
        columns = [body[key] for key in body if key != "arguments"]
        assert {len(column) for column in columns} == {len(body["answers"])}
    assert all(place < vectors["count"] for flag in vectors["flags"] for place in flag["answers"])


@pytest.mark.parametrize(
    "break_it",
    [
        lambda vectors: vectors.pop("count"),
        lambda vectors: vectors.update(schema="padproof-vectors-1"),
        lambda vectors: vectors.update(more=1),
        lambda vectors: next(iter(vectors["series"][""].values()))[0]["answers"].append([[3], [0]]),
        lambda vectors: next(iter(vectors["series"][""].values()))[0]["answers"].append("ValueError"),
    ],
)
def test_a_file_that_is_not_so_is_refused_by_the_schema(break_it, validate):
    vectors = read(VECTORS / "numpy-2.4.6.json.gz")
    validate(with_each_answer_once(vectors))
    break_it(vectors)
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        validate(with_each_answer_once(vectors))


def test_the_description_names_every_key():
    words = (VECTORS / "README.md").read_text(encoding="utf-8")
    for key in (*VALID["properties"], *VALID["definitions"]["series"]["properties"]):
        assert f"`{key}`" in words, key


def runs(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    return done.returncode, done.stdout.strip()


def tampered(folder):
    """A copy in which one answer is one element longer."""
    vectors = read(KERAS)
    body = vectors["series"]["torch"]["keras.layers.Conv1DTranspose"][0]
    place = next(place for place, answer in enumerate(body["answers"]) if isinstance(answer, list))
    body["answers"][place][0][0] += 1
    path = folder / "tampered.json.gz"
    path.write_bytes(gzip.compress(json.dumps(vectors).encode()))
    return path


def test_the_python_example_agrees_with_the_recorded_answers_and_can_disagree(tmp_path):
    example = VECTORS / "examples" / "check.py"
    assert len(example.read_text(encoding="utf-8").splitlines()) <= 40
    code, said = runs([sys.executable, str(example), str(KERAS)])
    assert code == 0 and said.endswith("answers agree, 0 do not") and int(said.split()[0]) > 5_000
    code, said = runs([sys.executable, str(example), str(tampered(tmp_path))])
    assert code == 1 and said.endswith("answers agree, 1 do not")


def has_json_for_cpp():
    """Whether a C++ compiler finds nlohmann/json."""
    command = ["g++", "-E", "-x", "c++", "-"]
    return bool(shutil.which("g++")) and not runs(command, input="#include <nlohmann/json.hpp>")[0]


@pytest.mark.deep
@pytest.mark.skipif(not has_json_for_cpp(), reason="the C++ example needs: apt-get install g++ nlohmann-json3-dev")
def test_the_cpp_example_agrees_with_the_recorded_answers_and_can_disagree(tmp_path):
    example, program = VECTORS / "examples" / "check.cpp", tmp_path / "check"
    assert len(example.read_text(encoding="utf-8").splitlines()) <= 42
    subprocess.run(["g++", "-std=c++17", "-O1", "-o", str(program), str(example)], check=True)
    code, said = runs([str(program)], input=gzip.decompress(KERAS.read_bytes()).decode())
    assert code == 0 and said.endswith("answers agree, 0 do not") and int(said.split()[0]) > 5_000
    code, said = runs([str(program)], input=gzip.decompress(tampered(tmp_path).read_bytes()).decode())
    assert code == 1 and said.endswith("answers agree, 1 do not")

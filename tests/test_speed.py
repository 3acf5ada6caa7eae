"""How long an answer takes, side by side in one run: `python -m tests.speed` prints the table and records it."""

import json
import os
import subprocess
import sys

import numpy
import pytest

from derive import catalog, evaluate
from derive.batch.arrays import evaluate_many
from derive.batch.requests import answer_lines
from derive.measure.environment import interpreter
from derive.runtime.asking import geometry, resolve
from derive.runtime.errors import LayerError

pytestmark = pytest.mark.speed

KERAS = "keras.layers.Conv2DTranspose"
COUNT = 2**20


def a_process(code):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.DEVNULL)


PROCESSES = {
    "python -c pass": "pass",
    "a process that asks by name": f"import derive; derive.evaluate({KERAS!r}, 12, kernel_size=3, strides=2)",
    "a process that asks by a line": "import derive; derive.evaluate('nn.Conv2d(3, 8, 3, padding=1)', (12, 16))",
}


@pytest.mark.parametrize("row", PROCESSES)
def test_processes(benchmark, row):
    benchmark.extra_info.update(row=row, one_of=1)
    benchmark.pedantic(a_process, (PROCESSES[row],), rounds=30, warmup_rounds=2)


QUESTIONS = {
    "a layer by name, one number for all axes": lambda: evaluate(
        "torch.nn.Conv2d", 224, kernel_size=3, stride=2, padding=1
    ),
    "a layer by name, two axes": lambda: evaluate("torch.nn.Conv2d", (12, 16), kernel_size=3, stride=2, padding=1),
    "a transposed layer by name, two axes": lambda: evaluate(KERAS, (12, 16), kernel_size=3, strides=2, padding="same"),
    "a line of code": lambda: evaluate("nn.Conv2d(3, 8, kernel_size=3, padding=(1, 0))", (7, 9)),
    "an older release, by its declaration": lambda: evaluate(KERAS, (12, 16), kernel_size=3, strides=2, version="3.8"),
    "the newest release, by its declaration": lambda: geometry(resolve(KERAS, (12, 16), kernel_size=3, strides=2)),
}


@pytest.mark.parametrize("row", QUESTIONS)
def test_questions(benchmark, row):
    QUESTIONS[row]()
    benchmark.extra_info.update(row=row, one_of=1)
    benchmark.pedantic(QUESTIONS[row], rounds=60, iterations=500)


def test_arrays(benchmark):
    drawn = numpy.random.default_rng(1)
    sizes, kernels, strides = (drawn.integers(1, most, COUNT) for most in (500, 9, 5))
    benchmark.extra_info.update(row="one of a million configurations in arrays", one_of=COUNT)
    benchmark.pedantic(
        evaluate_many, ("torch.nn.Conv2d", sizes), {"kernel_size": kernels, "stride": strides}, rounds=20
    )


def test_requests(benchmark):
    drawn = numpy.random.default_rng(1)
    lines = [
        json.dumps({"layer": "torch.nn.Conv2d", "input_size": [int(low), int(high)], "arguments": {"kernel_size": 3}})
        for low, high in drawn.integers(5, 500, (5000, 2))
    ]
    benchmark.extra_info.update(row="a request in a file, all that is known with it", one_of=len(lines))
    benchmark.pedantic(lambda: sum(1 for _ in answer_lines(lines)), rounds=20)


META = """
import timeit, torch
layer = torch.nn.Conv2d(3, 8, 3, stride=2, padding=1, device="meta")
given = torch.empty(1, 3, 12, 16, device="meta")
with torch.no_grad():
    print(min(timeit.repeat(lambda: layer(given), number=500, repeat=60)) / 500)
"""


def test_the_meta_device_of_torch(benchmark):
    release = catalog.frameworks()["torch"].releases[0]
    try:
        python, more = interpreter(release, build=False)
    except LayerError as reason:
        pytest.skip(f"PyTorch is {reason}")
    done = subprocess.run([python, "-c", META], capture_output=True, text=True, check=True, env={**os.environ, **more})
    benchmark.extra_info.update(
        row=f"PyTorch {release.version}, the layer on its meta device", one_of=1, seconds=float(done.stdout)
    )
    benchmark.pedantic(lambda: None, rounds=1)

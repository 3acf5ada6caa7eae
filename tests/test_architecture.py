"""The house: who may import whom, and what may be loaded when."""

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from derive.site.house import ROOMS, imports_of, room_of

PACKAGE = Path(__file__).parent.parent / "derive"
FLOORS = [room.name for room in ROOMS]
FOREIGN = {"jax", "keras", "mkdocs", "numpy", "scipy", "tensorflow", "torch", "z3"}


BUILT_UPON = dict.fromkeys(("keras", "sonnet", "tf_keras"), ("derive.runtime.frameworks.tensorflow",))
LONGEST, LONGEST_DECLARATION = 450, 750


def modules():
    return sorted(path for path in PACKAGE.rglob("*.py"))


def below(path):
    """A file's path as the list of rooms knows it."""
    return path.relative_to(PACKAGE).as_posix()


def upward(path, source):
    """Imports of a room above one's own."""
    if path.name == "__init__.py" and path.parent == PACKAGE:
        return []
    here = FLOORS.index(room_of(below(path)))
    names = [name.split(".")[1] for name, _ in imports_of(source) if name.startswith("derive.")]
    return [name for name in names if name in FLOORS and FLOORS.index(name) > here]


@pytest.mark.parametrize("path", modules(), ids=below)
def test_imports_point_down(path):
    if path.parent != PACKAGE or path.name != "__init__.py":
        assert room_of(below(path)) in FLOORS, f"{path.name} stands in no room of the list"
    assert not upward(path, path.read_text(encoding="utf-8"))


def test_an_import_upwards_would_be_found():
    assert upward(PACKAGE / "language" / "terms.py", "from derive import catalog") == ["catalog"]
    assert upward(PACKAGE / "modes" / "same.py", "import derive.site.contents") == ["site"]


def cycle(graph):
    """The modules of one circle of imports, or nothing."""
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        return error.args[1]
    return []


def test_within_the_rooms_no_two_modules_need_each_other():
    names = {
        f"derive.{below(path).removesuffix('.py').removesuffix('/__init__').replace('/', '.')}" for path in modules()
    }
    graph = {}
    for path in modules():
        name = f"derive.{below(path).removesuffix('.py').removesuffix('/__init__').replace('/', '.')}"
        tree = ast.parse(path.read_text(encoding="utf-8"))
        needed = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("derive"):
                needed |= {
                    inner if (inner := f"{node.module}.{alias.name}") in names else node.module for alias in node.names
                }
        graph[name] = needed & names
    assert len(graph) > 120 and cycle(graph) == []
    assert cycle({"one": {"two"}, "two": {"one"}}) != []


def test_the_readme_says_what_stands_in_each_room():
    readme = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `derive/(\w+)(?:/|\.py)` \| (.*) \|$", readme, re.MULTILINE)
    assert table == [(room.name, room.holds) for room in ROOMS if room.built]


def test_every_room_of_the_list_is_there_and_every_place_kept_is_free():
    for room in ROOMS:
        assert (PACKAGE / room.name).is_dir() + (PACKAGE / f"{room.name}.py").is_file() == room.built, room.name
    top = {path.name for path in PACKAGE.iterdir() if path.name != "__pycache__"}
    assert top == {
        room.name if (PACKAGE / room.name).is_dir() else f"{room.name}.py" for room in ROOMS if room.built
    } | {"__init__.py", "py.typed"}


@pytest.mark.parametrize("path", modules(), ids=below)
def test_no_framework_or_site_generator_is_imported_at_module_level(path):
    source = path.read_text(encoding="utf-8")
    arrays = {"numpy"} if room_of(below(path)) == "batch" else set()
    assert not {name.split(".")[0] for name, at_top in imports_of(source) if at_top} & (FOREIGN - arrays)


@pytest.mark.parametrize("path", modules(), ids=below)
def test_a_plain_room_imports_only_the_standard_library_and_what_reads_versions(path):
    plain = {room.name for room in ROOMS if room.plain}
    if room_of(below(path)) in plain and path.parent.name not in ("frameworks", "operators"):
        foreign = {name.split(".")[0] for name, _ in imports_of(path.read_text(encoding="utf-8"))}
        for_type_checkers = {"typing_extensions"}
        assert foreign <= sys.stdlib_module_names | {"derive", "packaging"} | for_type_checkers, path


@pytest.mark.parametrize("folder", ["modes", "runtime/frameworks"])
def test_a_mode_imports_no_other_mode_and_a_framework_neither_modes_nor_frameworks(folder):
    for path in (PACKAGE / folder).glob("*.py"):
        names = {name for name, _ in imports_of(path.read_text(encoding="utf-8"))}
        above = BUILT_UPON.get(path.stem, ())
        assert not {name for name in names if re.match(r"derive\.(modes|runtime\.frameworks)\b", name)} - set(above), (
            path
        )


@pytest.mark.parametrize("folder", ["site/pages", "proof"])
def test_pages_and_proofs_touch_neither_files_nor_the_clock(folder):
    for path in (PACKAGE / folder).rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
        assert not {name for name, _ in imports_of(source)} & {
            "pathlib",
            "os",
            "time",
            "datetime",
            "io",
            "derive.catalog",
        }, path
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "open"], path


WRITES = re.compile(
    r"\.(write_text|write_bytes|unlink|mkdir|rename)\(|\bos\.(replace|rename|remove)\(|open\([^)]*[\"'][wax]"
)


def test_whatever_is_written_lands_whole_because_one_module_writes():
    """But for what Coq is asked, in a folder that lasts as long as the question, and what is said to a closed stream."""
    writing = [below(path) for path in modules() if WRITES.search(path.read_text(encoding="utf-8"))]
    assert writing == ["build.py", "running/landing.py", "running/terminal.py"]
    terminal = (PACKAGE / "running" / "terminal.py").read_text(encoding="utf-8")
    assert len(WRITES.findall(terminal)) == terminal.count("open(os.devnull, ") - terminal.count("os.open(") == 1
    build = (PACKAGE / "build.py").read_text(encoding="utf-8")
    assert WRITES.findall(build) == [("write_text", "")] and "(Path(folder) / name).write_text(" in build


@pytest.mark.parametrize(
    "code", ["path.write_bytes(b'')", "open(path, 'w')", 'open(path, mode="ab")', "os.replace(one, other)"]
)
def test_code_that_writes_is_found(code):
    assert WRITES.search(code)


@pytest.mark.parametrize(
    "code",
    [
        "import derive",
        "import derive; derive.evaluate('Conv2DTranspose(32, 3, strides=2, padding=\"same\")', input_size=(12, 16))",
        "from click.testing import CliRunner; from derive.commands import main;"
        "assert CliRunner().invoke(main, ['evaluate', 'nn.Conv1d(1, 1, 3)', '--input-size', '7']).exit_code == 0",
    ],
)
def test_evaluate_loads_neither_sympy_nor_a_solver_nor_numpy_nor_a_framework(code):
    heavy = FOREIGN | {"sympy", "rich", "typing_extensions"}
    check = f"{code}; import sys; print([name for name in sys.modules if name.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_file_is_one_that_a_stranger_would_fear():
    for path in modules():
        if "generated" not in path.parts:
            longest = LONGEST_DECLARATION if path.parent.name in ("frameworks", "operators") else LONGEST
            assert len(path.read_text(encoding="utf-8").splitlines()) <= longest, path

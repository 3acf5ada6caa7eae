"""The house: who may import whom, and what may be loaded when."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "derive"
FLOORS = (
    "errors",
    "source",
    "symbols",
    "terms",
    "program",
    "printers",
    "proof",
    "theorems",
    "beyond",
    "geometry",
    "mode",
    "scatter",
    "sizes",
    "modes",
    "layouts",
    "framework",
    "frameworks",
    "catalog",
    "generated",
    "line",
    "arguments",
    "versions",
    "api",
    "claims",
    "rules",
    "representability",
    "kernel",
    "explanation",
    "shipped",
    "mutants",
    "measure",
    "pages",
    "site",
    "contents",
    "build",
    "watch",
    "__main__",
)
FOREIGN = {"jax", "keras", "mkdocs", "numpy", "scipy", "tensorflow", "torch", "z3"}


BUILT_UPON = {name: ("derive.frameworks.tensorflow",) for name in ("sonnet", "tf_keras")}
LONGEST, LONGEST_DECLARATION = 450, 750


def modules():
    return sorted(path for path in PACKAGE.rglob("*.py"))


def floor(path):
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return first


def imports(tree):
    """(module, whether at module level) of every import."""
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "derive":
                yield from ((f"derive.{alias.name}", id(node) in top) for alias in node.names)
            else:
                yield node.module, id(node) in top


def upward(path, tree):
    """Imports of a floor above one's own."""
    if path.name == "__init__.py" and path.parent == PACKAGE:
        return []
    here = FLOORS.index(floor(path))
    names = [name.split(".")[1] for name, _ in imports(tree) if name.startswith("derive.") and name.count(".")]
    return [name for name in names if name in FLOORS and FLOORS.index(name) > here]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_down(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.parent != PACKAGE or path.name != "__init__.py":
        assert floor(path) in FLOORS, f"{path.name} has no floor in the list"
    assert not upward(path, tree)


def test_an_import_upwards_would_be_found():
    assert upward(PACKAGE / "terms.py", ast.parse("from derive import catalog")) == ["catalog"]
    assert upward(PACKAGE / "modes" / "same.py", ast.parse("import derive.frameworks.keras")) == ["frameworks"]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_framework_or_site_generator_is_imported_at_module_level(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not {name.split(".")[0] for name, at_top in imports(tree) if at_top} & FOREIGN


@pytest.mark.parametrize("folder", ["modes", "frameworks"])
def test_a_mode_imports_no_other_mode_and_a_framework_neither_modes_nor_frameworks(folder):
    for path in (PACKAGE / folder).glob("*.py"):
        names = {name for name, _ in imports(ast.parse(path.read_text(encoding="utf-8")))}
        above = BUILT_UPON.get(path.stem, ())
        assert not {name for name in names if re.match(r"derive\.(modes|frameworks)\b", name)} - set(above), path


@pytest.mark.parametrize("folder", ["pages", "proof"])
def test_pages_and_proofs_touch_neither_files_nor_the_clock(folder):
    for path in (PACKAGE / folder).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not {name for name, _ in imports(tree)} & {
            "pathlib",
            "os",
            "time",
            "datetime",
            "io",
            "derive.catalog",
        }, path
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "open"], path


def test_only_the_build_writes():
    for path in modules():
        writes = re.search(r"\.(write_text|write_bytes|unlink|mkdir)\(", path.read_text(encoding="utf-8"))
        assert not writes or path.name == "build.py", path


@pytest.mark.parametrize(
    "code",
    [
        "import derive",
        "import derive; derive.evaluate('Conv2DTranspose(32, 3, strides=2, padding=\"same\")', input_size=(12, 16))",
        "from click.testing import CliRunner; from derive.__main__ import main;"
        "assert CliRunner().invoke(main, ['evaluate', 'nn.Conv1d(1, 1, 3)', '--input-size', '7']).exit_code == 0",
    ],
)
def test_evaluate_loads_neither_sympy_nor_a_solver_nor_numpy_nor_a_framework(code):
    heavy = FOREIGN | {"sympy", "rich"}
    check = f"{code}; import sys; print([name for name in sys.modules if name.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_file_is_one_that_a_stranger_would_fear():
    for path in modules():
        if path.parent.name != "generated":
            longest = LONGEST_DECLARATION if path.parent.name == "frameworks" else LONGEST
            assert len(path.read_text(encoding="utf-8").splitlines()) <= longest, path

"""As others have it: the sdist and the wheel, and the command where only the wheel is installed.

Both are built once, the wheel from the sdist. What is installed cannot be written to, and nothing of `tests/` is there.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile

import pytest

from derive import build

pytestmark = pytest.mark.deep

LAYER = "nn.ConvTranspose1d(8, 8, 3, stride=2, padding=1, output_padding=1)"
# Root may write whatever the modes say, unless that is taken from it.
BOUND = ["setpriv", "--bounding-set=-dac_override"] if os.name == "posix" and os.geteuid() == 0 else []
ADDED = {"PKG-INFO", "setup.cfg"}  # to an sdist, and an egg-info


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The sdist, and the wheel built from it."""
    folder = tmp_path_factory.mktemp("built")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--outdir", folder, build.ROOT], capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


def names_in(sdist):
    """The files of an sdist, without its folder and what is added to every sdist."""
    with tarfile.open(sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    return {name for name in names if name not in ADDED and not name.startswith("padproof.egg-info/")}


@pytest.mark.skipif(shutil.which("git") is None, reason="asks git what is committed: apt-get install git")
def test_an_sdist_is_all_that_is_committed(built):
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, cwd=build.ROOT)
    if listed.returncode:
        pytest.skip("not a git checkout: git clone the repository to check what is committed")
    committed = {name for name in listed.stdout.split("\0") if name and (build.ROOT / name).is_file()}
    assert committed - names_in(built[0]) == set() and len(committed) > 800


def test_a_wheel_is_the_package_and_nothing_else(built):
    sdist, wheel = built
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    about = {name for name in names if name.startswith("padproof-")}
    package = {name for name in names_in(sdist) if name.startswith("derive/")}
    assert names - about == package and len(package) > 200
    assert {name.partition("/")[2] for name in about} == {
        *("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE", "top_level.txt"),
    }


def test_the_metadata_is_valid_and_says_what_an_index_shows(built):
    metadata = pytest.importorskip("packaging.metadata", reason="packaging before 24.2 reads no licence")
    with zipfile.ZipFile(built[1]) as archive:
        (place,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        found = metadata.Metadata.from_email(archive.read(place), validate=True)
    assert (found.name, found.license_expression, str(found.requires_python)) == ("padproof", "MIT", ">=3.11")
    assert found.license_files == ["LICENSE"] and not [line for line in found.classifiers if "License" in line]
    assert found.description_content_type == "text/markdown"
    assert found.description.strip() == (build.ROOT / "README.md").read_text(encoding="utf-8").strip()


class Installed:
    """The wheel in an environment of its own, which nobody may write to, seen from an empty folder."""

    def __init__(self, folder, wheel):
        self.environment, self.outside = folder / "environment", folder / "outside"
        self.python = self.environment / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", self.environment], check=True, timeout=120)
        pip = [self.python, "-m", "pip", "install", "--quiet", f"{wheel}[prove]"]
        subprocess.run(pip, check=True, timeout=600, cwd=folder)
        for path in (self.environment, *self.environment.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        self.outside.mkdir()

    def run(self, program, *arguments):
        """A finished process of a program of the environment."""
        return subprocess.run(
            [*BOUND, self.environment / "bin" / program, *arguments],
            cwd=self.outside,
            env={"PATH": os.environ["PATH"], "HOME": str(self.outside / "none"), "COLUMNS": "200"},
            capture_output=True,
            encoding="utf-8",
            timeout=600,
        )

    def digest(self):
        """What stands for every file of the environment, its name, content and time."""
        found = hashlib.sha256()
        for path in sorted(self.environment.rglob("*")):
            if path.is_file():
                found.update(f"{path} {path.stat().st_mtime_ns}".encode() + path.read_bytes())
        return found.hexdigest()


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    return Installed(tmp_path_factory.mktemp("installed"), built[1])


ANSWERED = {
    ("evaluate", LAYER, "-i", "12"): "output_size     24",
    ("explain", LAYER, "-i", "12"): "c_low",
    ("list", "layers"): "torch.nn.ConvTranspose2d",
    ("list", "frameworks"): "onnxruntime",
    ("list", "modes"): "same_upper",
    ("list", "theorems"): "same-transposed",
    ("prove",): " proved, 0 not proved",
    ("replay", "numpy"): " 0 against prediction",
    ("docs", "--to", "pages"): "wrote index.md",
}
REFUSED = [
    ("docs",),
    ("docs", "--check"),
    ("docs", "--watch"),
    ("prove", "--coq"),
    ("new", "mode", "same_again"),
    ("new", "framework", "again"),
    ("record", "numpy"),
    ("record", "numpy", "--missing"),
]


def test_where_only_the_wheel_is_installed_it_answers_and_writes_nothing_there(installed):
    before = installed.digest()
    for arguments, says in ANSWERED.items():
        done = installed.run("derive", *arguments)
        assert done.returncode == 0 and says in done.stdout, (arguments, done.stdout[-500:], done.stderr[-500:])
    assert {path.name for path in installed.outside.iterdir()} == {"pages"}
    written = installed.outside / "pages"
    generated = [
        path for path in build.ROOT.joinpath("docs").rglob("*") if path.is_file() and "assets" not in path.parts
    ]
    differing = [
        path
        for path in generated
        if (written / path.relative_to(build.ROOT / "docs")).read_bytes() != path.read_bytes()
    ]
    assert differing == [] and len(generated) > 400
    assert installed.digest() == before
    shutil.rmtree(written)


def test_what_is_installed_cannot_be_written_to(installed):
    done = installed.run("python", "-c", "import derive.catalog as c; open(c.__file__, 'a')")
    assert done.returncode == 1 and "PermissionError" in done.stderr


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_what_writes_into_a_checkout_says_so_in_one_line_and_writes_nothing(arguments, installed):
    before = installed.digest()
    done = installed.run("derive", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and len(done.stderr) < 300
    assert "needs a checkout" in done.stderr and "pip install -e ." in done.stderr
    assert installed.digest() == before and list(installed.outside.iterdir()) == []


def test_nothing_of_the_tests_is_installed(installed):
    script = (
        "import importlib.util as u, derive; print([name for name in ('tests', 'pytest', 'yaml') if u.find_spec(name)])"
    )
    done = installed.run("python", "-P", "-c", script)
    assert done.stdout == "[]\n", done.stderr

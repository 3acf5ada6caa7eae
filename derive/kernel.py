"""The Coq files of everything that is proved, and what Coq's kernel says of them.

The files are printed by `proof.kernel`; two hand-written ones, in derive/coq, come first.
"""

import hashlib
import os
import re
import shutil
import subprocess
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

from derive import catalog
from derive.proof.kernel import LIBRARY, PRELUDE, mode_file, module_name, theorem_file

WRITTEN = Path(__file__).resolve().parent / "coq"
SECONDS = 300
CLOSED = "Closed under the global context"
UNPROVED = re.compile(r"\b(Admitted|admit|Axiom|Axioms|Conjecture|Hypothesis|Parameter|Variable|give_up)\b")


@dataclass(frozen=True)
class Source:
    """A Coq file: its text, and the names of the files it rests on."""

    text: str
    needs: tuple

    @property
    def theorems(self):
        """How many theorems ask what they rest on."""
        return self.text.count("Print Assumptions ")

    @property
    def lemmas(self):
        """How many statements it proves."""
        return len(re.findall(r"^(?:Lemma|Theorem|Corollary) ", self.text, re.MULTILINE))


def available():
    """None if Coq can be run; otherwise how to get it."""
    if shutil.which("coqc"):
        return None
    return "coqc is not installed: apt-get install --no-install-recommends coq"


def version():
    """The kernel and its version, as a reader should see it."""
    said = subprocess.run(["coqc", "--print-version"], capture_output=True, text=True, check=True).stdout
    return f"Coq {said.split()[0]}"


def file_name(name):
    """The file of a theorem, by its slug, or of a mode, by its name."""
    return f"{module_name(name)}.v"


@cache
def sources():
    """{file name: Source}, each after those it rests on."""
    from derive.beyond import BEYOND

    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(WRITTEN.glob("*.v"), reverse=True)}
    texts |= {file_name(slug): theorem_file(theorem) for slug, theorem in catalog.theorems().items()}
    texts |= {file_name(name): mode_file(mode) for name, mode in catalog.modes().items()}
    texts |= {file_name(each.name): each.source for each in BEYOND}
    return {name: Source(text, _needs(text)) for name, text in texts.items()}


def _needs(text):
    found = re.search(rf"^From {LIBRARY} Require Import (.+)\.$", text, re.MULTILINE)
    return tuple(f"{module}.v" for module in found.group(1).split()) if found else ()


def digests(found):
    """{file name: digest} of each file together with all it rests on."""
    made = {}
    for name, source in found.items():
        below = "".join(made[need] for need in source.needs)
        made[name] = hashlib.sha256((below + source.text).encode()).hexdigest()[:16]
    return made


def check(found, folder, follow=lambda things, label: things):
    """{file name: why} of the files in a folder that the kernel does not accept, or that rest on anything unproved."""
    waiting = TopologicalSorter({name: source.needs for name, source in found.items()})
    waiting.prepare()
    refused, running = {}, {}
    progress = iter(follow(list(found), "checking by the kernel"))
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        while waiting.is_active():
            running |= {pool.submit(_check, found[name], name, folder): name for name in waiting.get_ready()}
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for finished in done:
                name = running.pop(finished)
                next(progress)
                if finished.result():
                    refused[name] = finished.result()
                waiting.done(name)
    for _ in progress:
        raise RuntimeError("a file was not checked")
    return refused


def _check(source, name, folder):
    """Why the kernel does not accept one file; empty where it does."""
    unproved = UNPROVED.search(source.text)
    if unproved:
        return f"{unproved.group()} stands in it"
    command = ["coqc", "-q", "-Q", ".", LIBRARY, name]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return f"no end after {SECONDS} seconds"
    if done.returncode:
        return " ".join(done.stderr.split())[:600]
    closed = done.stdout.count(CLOSED)
    return "" if closed == source.theorems else f"{source.theorems - closed} theorems rest on something unproved"

"""The Coq files of everything that is proved, and what Coq says of them.

The files are printed by `proof.checkers.coq`; two hand-written ones, in derive/assurance/coq, come first, and the last one asks what
every statement of all others rests on.
"""

import hashlib
import os
import re
import shutil
import subprocess
from concurrent.futures import FIRST_COMPLETED, wait
from dataclasses import dataclass
from functools import cache, cached_property
from graphlib import TopologicalSorter
from pathlib import Path

from derive import catalog
from derive.proof.checkers.coq import LIBRARY, assumptions_file, mode_file, module_name, theorem_file
from derive.proof.progress import unwatched
from derive.running import children

WRITTEN = Path(__file__).resolve().parent / "coq"
SECONDS = 300
CLOSED = "Closed under the global context"
OPEN = "it rests on something that is not proved"
ASKING = "Assumptions.v"
STATED = re.compile(r"^(?:Lemma|Theorem|Corollary) (\w+)", re.MULTILINE)
UNPROVED = re.compile(r"\b(Admitted|admit|Axiom|Axioms|Conjecture|Hypothesis|Parameter|Variable|give_up)\b")


@dataclass(frozen=True)
class CoqFile:
    """A Coq file: its text, and the names of the files it rests on."""

    text: str
    needs: tuple

    @cached_property
    def stated(self):
        """The names of the statements it proves."""
        return STATED.findall(self.text)


def available():
    """None if Coq can be run; otherwise how to get it."""
    if shutil.which("coqc"):
        return None
    return "coqc is not installed: apt-get install --no-install-recommends coq"


def version():
    """Coq and its version, as a reader should see it."""
    said = subprocess.run(["coqc", "--print-version"], capture_output=True, text=True, check=True).stdout
    return f"Coq {said.split()[0]}"


def file_name(name):
    """The file of a theorem, by its slug, of a mode, by its name, or of a statement of representability, by its."""
    from derive.translation import coq, table

    statement = table.statements().get(name)
    return f"{coq.module_of(statement) if statement else module_name(name)}.v"


@cache
def sources():
    """{file name: CoqFile}, each after those it rests on."""
    from derive.assurance.coq_only import COQ_ONLY
    from derive.translation import coq

    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(WRITTEN.glob("[!.]*.v"), reverse=True)}
    texts |= {file_name(slug): theorem_file(theorem) for slug, theorem in catalog.theorems().items()}
    texts |= {file_name(name): mode_file(mode) for name, mode in catalog.modes().items()}
    texts |= {file_name(each.name): each.source for each in COQ_ONLY}
    texts |= {f"{module}.v": text for module, text in coq.files().items()}
    found = {name: CoqFile(text, _needs(text)) for name, text in texts.items()}
    return {**found, ASKING: assumptions_question(found)}


def assumptions_question(found):
    """The file that asks what all statements of some files rest on; in the order of their names, which nothing shifts."""
    stated = {name.removesuffix(".v"): source.stated for name, source in sorted(found.items())}
    return CoqFile(assumptions_file(stated), tuple(sorted(found)))


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


def check_files(found, folder, follow=unwatched):
    """{file name: why} of the files in a folder that Coq does not accept, or that rest on anything unproved.

    Of the files that are ready the one on which most work waits is taken first.
    """
    waiting = TopologicalSorter({name: source.needs for name, source in found.items()})
    waiting.prepare()
    work, ready, refused, running = _work(found), [], {}, {}
    progress = iter(follow(list(found), "checking by Coq"))
    with children.threads(workers := os.cpu_count() or 1) as pool:
        while waiting.is_active():
            ready = sorted([*ready, *waiting.get_ready()], key=work.get)
            while ready and len(running) < workers:
                name = ready.pop()
                running[pool.submit(_check, found[name], name, folder)] = name
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for finished in done:
                name = running.pop(finished)
                next(progress)
                if finished.result():
                    refused[name] = finished.result()
                waiting.done(name)
    for _ in progress:
        raise RuntimeError("a file was not checked")
    return refused | _open({name: source for name, source in found.items() if name not in refused}, folder)


def _work(found):
    """{file name: letters of it and of the longest chain of files that rest on it}."""
    above = dict.fromkeys(found, 0)
    for name, source in reversed(found.items()):
        above[name] += len(source.text)
        for need in source.needs:
            above[need] = max(above[need], above[name])
    return above


def _open(accepted, folder):
    """{file name: why} of the accepted files that rest on something unproved; nothing to ask where the last says none.

    Where it was not reached, or does not say so, each file is asked by itself.
    """
    if ASKING in accepted:
        return {}
    asked = ["coqtop", "-q", "-Q", ".", LIBRARY]
    found = {}
    for name, source in accepted.items():
        text = assumptions_question({name: source}).text
        said = children.run(asked, input=text, cwd=folder, timeout=SECONDS).stdout
        if CLOSED not in said:
            found[name] = OPEN
    return found


def _check(source, name, folder):
    """Why Coq does not accept one file; empty where it does."""
    unproved = UNPROVED.search(source.text)
    if unproved:
        return f"{unproved.group()} stands in it"
    command = ["coqc", "-q", "-Q", ".", LIBRARY, name]
    try:
        done = children.run(command, cwd=folder, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return f"no end after {SECONDS} seconds"
    if children.was_ended(done):
        raise children.EndedEarly(f"coqc was ended while it checked {name}; ask again")
    if done.returncode:
        return " ".join(done.stderr.split())[:600] or f"coqc ended with {done.returncode}"
    asks = "Print Assumptions" in source.text
    return OPEN if asks and CLOSED not in done.stdout else ""

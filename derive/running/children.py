"""Processes and threads that work for this one, and end with it.

Each process stands in a group of its own: Ctrl-C at the terminal reaches this process alone, which ends the others, so
that none of them mistakes an interrupt for an answer.
"""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

MOMENT = 0.3

_running = set()
_changing = threading.Lock()
_ended = threading.Event()


class EndedEarly(RuntimeError):
    """A process was ended before it had answered: whatever it was asked, this is not the answer."""


def start(command, **options):
    """A process in a group of its own, which `end_all` ends; give it back with `end`."""
    with _changing:
        if _ended.is_set():
            raise EndedEarly("interrupted")
        process = subprocess.Popen(command, start_new_session=True, **options)
        _running.add(process)
    return process


def end(process):
    """Kill a process and its own children, if it still runs, and wait for it."""
    with _changing:
        _running.discard(process)
    _kill(process)
    process.wait()


def stop(process):
    """Tell a process to end, and its own children; where it does not within a moment, kill it."""
    _tell([process])
    end(process)


def run(command, timeout=None, **options):
    """`subprocess.run` with its output as text, of a process that `end_all` ends. Raises `EndedEarly` if that happens."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    if "input" in options:
        pipes["stdin"] = subprocess.PIPE
    said = options.pop("input", None)
    process = start(command, text=True, **pipes, **options)
    try:
        output, errors = process.communicate(said, timeout)
    finally:
        end(process)
    if _ended.is_set():
        raise EndedEarly("interrupted")
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


def was_ended(process):
    """Whether somebody told a process to end which had not finished; a crash of its own is something else."""
    told = [-number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None))]
    return _ended.is_set() or process.returncode in told


def end_all():
    """End every process that works for this one; none can be started any more."""
    with _changing:
        _ended.set()
        ending = list(_running)
    _tell(ending)
    for process in ending:
        _kill(process)
    for child in multiprocessing.active_children():
        child.kill()


def _tell(processes):
    """Tell processes to end, and wait for a moment until they have."""
    for process in processes:
        _send(process, signal.SIGTERM)
    until = time.monotonic() + MOMENT
    while any(process.poll() is None for process in processes) and time.monotonic() < until:
        time.sleep(0.005)


def _kill(process):
    _send(process, getattr(signal, "SIGKILL", signal.SIGTERM))


def _send(process, number):
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(process.pid, number)
            else:
                process.terminate()


@contextmanager
def threads(count=None):
    """A pool of threads, one for each processor; nobody waits for it where something went wrong."""
    pool = ThreadPoolExecutor(count or os.cpu_count() or 1)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()

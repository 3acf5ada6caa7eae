"""Lighthouse's marks, as hosts serve the site; alone on a machine, for it measures times."""

import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import threading
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from browsing import pages_of

MARKED = {"": 95, "calculator/": 95, "theorems/window-count/": 95, "frameworks/keras/": 95, "compare/": 95}
LEAST = 90


@contextmanager
def compressed(folder):
    """The folder on a port of this machine, as hosts serve it: compressed, and to be kept."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *words):
            pass

        def send_head(self):
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return None
            body, kind = path.read_bytes(), self.guess_type(str(path))
            self.send_response(200)
            if not kind.startswith(("font", "image/png")):
                body = gzip.compress(body)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Type", kind)
            self.send_header("Cache-Control", "max-age=31536000")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            return BytesIO(body)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def marks(tool, address, target):
    """{category: mark in percent} of a page on a phone."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
    command = [
        tool,
        address,
        "--quiet",
        "--output=json",
        f"--output-path={target}",
        "--chrome-flags=--headless --no-sandbox",
    ]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chromium})
    assert done.returncode == 0, done.stderr
    report = json.loads(target.read_text(encoding="utf-8"))
    return {name: round(100 * found["score"]) for name, found in report["categories"].items()}


def largest(site, count):
    """The pages with the most elements."""
    pages = [name for name in pages_of(site) if name != "404.html"]
    return sorted(pages, key=lambda name: -(site / name).read_text(encoding="utf-8").count("<"))[:count]


@pytest.mark.browser
@pytest.mark.parametrize("name", MARKED)
def test_the_first_pages_have_lighthouses_highest_marks(name, site, node_tools, tmp_path):
    with compressed(site) as address:
        found = [marks(node_tools / "lighthouse", address + name, tmp_path / "report.json") for _ in range(3)]
    middle = {category: statistics.median(run[category] for run in found) for category in found[0]}
    assert middle.pop("performance") >= MARKED[name]
    assert set(middle.values()) == {100}, middle


@pytest.mark.browser
def test_the_largest_pages_have_high_marks(site, node_tools, tmp_path):
    """What holds of those with the most elements holds of the others: all share scripts and style sheets."""
    low = {}
    with compressed(site) as address:
        for name in largest(site, 6):
            found = marks(
                node_tools / "lighthouse", address + name.removesuffix("index.html"), tmp_path / "report.json"
            )
            if found.pop("performance") < LEAST or set(found.values()) != {100}:
                low[name] = found
    assert not low

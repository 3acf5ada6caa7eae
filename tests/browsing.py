"""The site, built; a browser that reads it; and what is asked of a page that it shows."""

import functools
import gzip
import http.server
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
CONFIG = ROOT / "mkdocs.yml"

CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

SAMPLE = """---
title: Sample
---
# Sample

Same gives $o = \\lceil i/s \\rceil$ always.

$$L = \\left\\lfloor \\frac{i}{s} \\right\\rfloor$$

By <a class="pp-cite" href="#fact-1">fact 1</a>.

<p id="fact-1">Fact 1.</p>
"""


def build(config, target):
    """`mkdocs build --strict`, never quiet: with -q it exits 0 on broken links."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config), "--site-dir", str(target)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT), "SITE_URL": "http://127.0.0.1:8000/"},
    )


def build_sample(folder, **pages):
    """A site of its own pages in this site's clothes; returns what the build said and where it is."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    shutil.copytree(DOCS / "assets", docs / "assets")
    if (DOCS / "generated").is_dir():
        shutil.copytree(DOCS / "generated", docs / "generated")
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(text, encoding="utf-8")
    config = folder / "mkdocs.yml"
    own = f"INHERIT: {CONFIG}\nhooks: []\ntheme:\n  custom_dir: {ROOT / 'derive/site/overrides'}\n"
    config.write_text(own, encoding="utf-8")
    return build(config, folder / "site"), folder / "site"


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The real site, and what the build said."""
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    target = tmp_path_factory.mktemp("site")
    return build(CONFIG, target), target


@pytest.fixture(scope="session")
def site(built):
    result, target = built
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    result, target = build_sample(tmp_path_factory.mktemp("sample"), index=SAMPLE)
    assert result.returncode == 0, result.stderr
    return target


@contextmanager
def served(folder, *, compressed=False):
    """The folder on a port of this machine; texts compressed, as hosts send them, where that is asked for."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *words):
            pass

        def send_head(self):
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() else path
            if not compressed or path.suffix not in (".html", ".js", ".css", ".svg"):
                return super().send_head()
            packed = gzip.compress(path.read_bytes())
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(path))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            return io.BytesIO(packed)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def chromium():
    missing = [name for name in ("playwright", "axe_playwright_python") if not importlib.util.find_spec(name)]
    if missing:
        pytest.skip("the browser tests need: python -m pip install -e '.[test,browser]'")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        installed = next(
            filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
            playwright.chromium.executable_path,
        )
        if not Path(installed).exists():
            pytest.skip("the browser tests need Chromium: apt-get install chromium, or playwright install chromium")
        browser = playwright.chromium.launch(executable_path=installed, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def home(site, chromium):
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def sample_home(sample, chromium):
    with served(sample) as address:
        yield address


@contextmanager
def reader(chromium, address, *, width=1366, height=768, scheme="light", **options):
    """A page, and the list of what it asked of other hosts or complained about."""
    context = chromium.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
        **options,
    )
    page, complaints = context.new_page(), []

    def note(request):
        if not request.url.startswith((address, "data:", "blob:")):
            complaints.append(f"asked for {request.url}")

    context.on("request", note)
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    page.on(
        "response", lambda response: response.status >= 400 and complaints.append(f"{response.status} {response.url}")
    )
    yield page, complaints
    context.close()


def scheme_of(page):
    return page.evaluate("document.body.getAttribute('data-md-color-scheme')")


def violations(page):
    """What axe has to say against WCAG A and AA."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    return [
        f"{item['id']}: {item['help']}: {node['html'][:160]} {(node['any'] or [{}])[0].get('message', '')}"
        for item in found.response["violations"]
        for node in item["nodes"]
    ]


def sticks_out(page):
    """How far the page scrolls sideways, and what makes it."""
    return page.evaluate("""() => {
      const room = document.documentElement.clientWidth, over = document.documentElement.scrollWidth - room;
      if (over <= 0) return [];
      return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 1)
        .map(e => `${over} px: ${e.tagName}.${e.className}`).slice(0, 5);
    }""")


NODE_TOOLS = {"lighthouse": "12.8.2", "html-validate": "10.17.0"}


@pytest.fixture(scope="session")
def node_tools(tmp_path_factory):
    """Where Lighthouse and the validator are installed."""
    if not shutil.which("npm"):
        pytest.skip("Lighthouse and the validator need npm: apt-get install npm")
    folder = Path(os.environ.get("PADPROOF_NODE_TOOLS") or tmp_path_factory.mktemp("node"))
    if not (folder / "node_modules" / ".bin" / "lighthouse").exists():
        wanted = [f"{name}@{version}" for name, version in NODE_TOOLS.items()]
        done = subprocess.run(
            ["npm", "install", "--silent", "--no-audit", *wanted], cwd=folder, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    return folder / "node_modules" / ".bin"


def pages_of(site):
    """Every page of the built site."""
    return [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html")) if "generated" not in path.parts]

"""What `mkdocs serve` does beside serving: it regenerates at every edit, and builds again only the pages that differ.

A hook of MkDocs, which is speed and not need: without it the site is the same, and `derive docs` brings it up to date.
While a source is broken, the open page says what is wrong with it.
"""

import json
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "derive" / "site" / "overrides"
SAID = "derive-said.json"
BROKEN = ("nothing written", "the build ended with")
GOOD = ("wrote ", "up to date")
OVERLAY = """
<script>(() => {
  const box = document.createElement("pre");
  box.setAttribute("role", "alert");
  box.style.cssText = "position:fixed;inset:auto 1rem 1rem 1rem;z-index:99;max-height:60vh;overflow:auto;padding:1rem;" +
    "border:2px solid #9c1d5a;background:#fffefb;color:#1d1c1a;font:14px/1.4 monospace;white-space:pre-wrap";
  const look = async () => {
    try {
      const { said } = await (await fetch("%s", { cache: "no-store" })).json();
      box.textContent = said;
      if (said) document.body.append(box); else box.remove();
    } catch {}
    setTimeout(look, 500);
  };
  look();
})()</script>
"""

log = logging.getLogger("mkdocs.hooks.derive")


class Regenerating:
    """`derive docs --watch` as a child, and what it last said."""

    def __init__(self):
        command = [sys.executable, "-m", "derive", "docs", "--watch"]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PADPROOF_PARENT": str(os.getpid())}
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        self.child = subprocess.Popen(command, cwd=ROOT, env=environment, **pipes)
        self.said, self.lines, self.server, self.folder = "", [], None, None
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.child.stdout:
            log.info(line.rstrip())
            self.lines = [*self.lines[-30:], line]
            if line.startswith(GOOD):
                self._say("")
                self.lines = []
                if line.startswith("wrote "):
                    self.rebuild()
            elif line.startswith(BROKEN) or (line[:1].isalpha() and "Error: " in line):
                self._say("".join(self.lines))

    def _say(self, words):
        self.said = words
        if self.folder:
            (self.folder / SAID).write_text(json.dumps({"said": words}), encoding="utf-8")

    def rebuild(self):
        """Let the server build now, not when it next looks at the files."""
        server = self.server
        if server:
            with server._rebuild_cond:
                server._want_rebuild = True
                server._rebuild_cond.notify_all()

    def serve(self, server, config):
        self.server, self.folder = server, Path(config.site_dir)
        self._say(self.said)

    def end(self):
        self.child.terminate()
        self.child.wait()


class Quick:
    """Builds of only the pages that differ; all of them, where a template or the configuration does."""

    def __init__(self):
        self.pages, self.stamps, self.dirty = {}, None, False

    def build(self, config):
        from mkdocs.commands.build import build

        now = {path: path.stat().st_mtime_ns for path in (ROOT / "mkdocs.yml", *TEMPLATES.rglob("*.html"))}
        self.dirty, self.stamps = now == self.stamps, now
        build(config, serve_url=config.site_url, dirty=self.dirty)

    def keep(self, page):
        """Title and front matter of a page that was read, for the lists of pages while it is not read again."""
        self.pages[page.file.src_uri] = (page.title, page.meta)

    def fill(self, files):
        for file in files.documentation_pages():
            if file.page is not None and file.page.markdown is None and file.src_uri in self.pages:
                file.page.title, file.page.meta = self.pages[file.src_uri]


_regenerating = None
_quick = Quick()


def on_startup(command, dirty):
    global _regenerating
    if command == "serve" and os.environ.get("PADPROOF_REGENERATE", "yes") != "no":
        _regenerating = Regenerating()


def on_page_markdown(markdown, page, config, files):
    _quick.keep(page)


def on_env(env, config, files):
    _quick.fill(files)


def on_post_page(output, page, config):
    if not _regenerating:
        return output
    depth = page.url.count("/")
    return output.replace("</body>", OVERLAY % ("../" * depth + SAID) + "</body>")


def on_serve(server, config, builder):
    from mkdocs.config import load_config

    def build():
        found = load_config(config_file=config.config_file_path, site_dir=config.site_dir)
        found.site_url = config.site_url
        _quick.build(found)

    server.builder = build
    server.watch(str(TEMPLATES))
    if _regenerating:
        _regenerating.serve(server, config)
    return server


def on_post_build(config):
    if _regenerating and _regenerating.folder:
        _regenerating._say(_regenerating.said)


def on_shutdown():
    if _regenerating:
        _regenerating.end()

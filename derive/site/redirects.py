"""Pages at addresses that something stood at once: each leads on to where it stands now."""

from html import escape

# {address that was: address that is}, both from the root of the site: "compare/matrix/": "compare/". An entry stays for good.
MOVED: dict[str, str] = {}


def pages_moved(moved=None):
    """{path: text} of a page for each address that moved."""
    moved = MOVED if moved is None else moved
    return {f"docs/{old.strip('/')}/index.html": redirect(old, new) for old, new in moved.items()}


def redirect(old, new):
    """A whole page that leads from one address to another, by a relative link, with a script or without."""
    place = escape("../" * len(old.strip("/").split("/")) + new)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Moved · Padproof</title>\n'
        f'<link rel="canonical" href="{place}">\n<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={place}">\n</head>\n'
        f'<body>\n<p>This page has moved: <a href="{place}">it stands here now</a>.</p>\n</body>\n</html>\n'
    )

"""A page with one thing wrong in a table: a cell blanked, a row dropped, two columns or two rows' cells exchanged."""

import re
from itertools import pairwise

CELL = re.compile(r"(<(t[hd])(?: [^>]*)?>)(.*?)(</\2>)", re.S)


def split(line):
    """The cells of a line of a table, and how to put other cells in their place; None where it is no such line."""
    if line.startswith("| ") and line.endswith(" |"):
        return line[2:-2].split(" | "), lambda cells: "| " + " | ".join(cells) + " |"
    if line.startswith("<tr") and line.endswith("</tr>"):
        found = CELL.findall(line)
        start = line[: CELL.search(line).start()]
        return (
            [cell for _, _, cell, _ in found],
            lambda cells: (
                start
                + "".join(f"{head}{cell}{tail}" for (head, _, _, tail), cell in zip(found, cells, strict=True))
                + "</tr>"
            ),
        )
    return None


def tables(text):
    """The numbers of the body lines of each table of a page."""
    lines, found, current = text.splitlines(), [], []
    for number, line in enumerate(lines):
        parts = split(line)
        if parts and not re.fullmatch(r"[| :-]+", line):
            current.append(number)
        elif not parts and current:
            found.append(current)
            current = []
    piped = [table[1:] if lines[table[0]].startswith("|") else table for table in found]
    return [table for table in piped if table]


def mutants(text, at_most=3):
    """(what was done, the page with it) for each table of the page: in its first, middle and last line."""
    lines = text.splitlines()

    def changed(number, cells):
        _, join = split(lines[number])
        return "\n".join([*lines[:number], *([join(cells)] if cells else []), *lines[number + 1 :]]) + "\n"

    for place, table in enumerate(tables(text)):
        for number in sorted({table[0], table[len(table) // 2], table[-1]})[:at_most]:
            cells, _ = split(lines[number])
            where = f"table {place + 1}, “{lines[number][:70]}”"
            yield f"dropped: {where}", changed(number, None)
            for column, cell in enumerate(cells):
                if cell.strip():
                    yield (
                        f"blanked column {column + 1}: {where}",
                        changed(number, [*cells[:column], " ", *cells[column + 1 :]]),
                    )
            for column in range(len(cells) - 1):
                if cells[column] != cells[column + 1]:
                    swapped = [*cells[:column], cells[column + 1], cells[column], *cells[column + 2 :]]
                    yield f"columns {column + 1} and {column + 2} exchanged: {where}", changed(number, swapped)
        for one, other in pairwise(table):
            first, second = split(lines[one])[0], split(lines[other])[0]
            if len(first) != len(second) or first[-1] == second[-1]:
                continue
            if "$" in first[-1] and "$" in second[-1] and len(first) == 2:
                page = changed(one, [*first[:-1], second[-1]]).splitlines()
                page[other] = split(lines[other])[1]([*second[:-1], first[-1]])
                yield f"formulas exchanged: {lines[one][:60]}", "\n".join(page) + "\n"

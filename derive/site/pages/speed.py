"""The page of how long an answer takes: what was timed side by side in one run."""

from derive.site.pages import markup

NOTHING = "python -c pass"
NAMED = "a layer by name, two axes"
NUMBERS = ("---", "---:", "---:")


def speed_page(recorded):
    """`recorded` is what `python -m tests.speed` wrote."""
    times = recorded["nanoseconds"]
    processes = [row for row in times if "process" in row or row == NOTHING]
    rows = [(row, _said(time), _ratio(time, times[NAMED])) for row, time in times.items() if row not in processes]
    begun = [
        (f"`{row}`" if row == NOTHING else row, _said(times[row]), _ratio(times[row], times[NOTHING]))
        for row in processes
    ]
    body = [
        "# How long an answer takes",
        f"Timed side by side in one run, with {recorded['python']} on one core; each is the shortest of many. Another "
        "machine gives other times: compare the rows.",
        "## One answer { #answers }",
        markup.table(("what is asked", "time", "times a layer by name"), rows, NUMBERS),
        "The declarations of each framework are printed as plain functions, loaded when the first of its layers is asked "
        "for. What they do not answer, a refusal, an older release, a spelling of another language, is answered by the "
        "declarations themselves. The tests run both on symbolic integers, on every path: they must give the same.",
        "## A whole process { #processes }",
        markup.table(("process", "time", "times one that does nothing"), begun, NUMBERS),
        "## Many answers { #many }",
        "`derive.evaluate_many` takes arrays of integers where `evaluate` takes one; NumPy is loaded only there. Where a "
        "configuration has no answer, the arrays are masked.",
        '```python\nimport derive, numpy\n\nsizes = numpy.arange(1, 1000)\nfound = derive.evaluate_many("torch.nn.Conv2d", sizes, kernel_size=3, stride=2)\n'
        "found.output_size, found.pad\n```",
        "`derive evaluate --batch requests.jsonl` answers a file line by line, errors included, and forgets each when it "
        "is answered:",
        '```json\n{"layer": "torch.nn.Conv2d", "input_size": [12, 16], "arguments": {"kernel_size": 3}}\n'
        '{"layer": "nn.Conv2d(3, 8, k)", "input_size": "12x16", "settings": {"k": 3}, "version": "2.5"}\n```',
        "`python -m tests.speed` in a checkout times all of it again and records it for this page.",
    ]
    return markup.page(
        "How long an answer takes",
        "Times of one answer, of a whole process and of many answers at once, side by side.",
        "\n\n".join(body),
        origin="derive/recorded/speed.json",
    )


def _said(nanoseconds):
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.1f} {unit}"
    return f"{nanoseconds:.0f} ns"


def _ratio(time, other):
    found = time / other
    return f"{found:.1f}" if found >= 0.1 else f"{found:.4f}"

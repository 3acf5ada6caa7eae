"""`python -m tests.speed`: times every row of the table in one run, prints it, and records it for the page."""

import json
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

RECORD = Path(__file__).parent.parent / "derive" / "recorded" / "speed.json"


def main():
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        tests = Path(__file__).with_name("test_speed.py")
        code = pytest.main(
            [
                str(tests),
                "-q",
                "-n0",
                "-m",
                "speed",
                f"--benchmark-json={report}",
                "--benchmark-enable",
                "--benchmark-disable-gc",
            ]
        )
        if code:
            return int(code)
        found = json.loads(report.read_text(encoding="utf-8"))
    rows = {each["extra_info"]["row"]: seconds(each) for each in found["benchmarks"]}
    for row, time in rows.items():
        print(f"{time * 1e6:12,.2f} µs  {row}")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    written = {"python": python, "nanoseconds": {row: round(time * 1e9, 1) for row, time in rows.items()}}
    RECORD.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    return 0


def seconds(benchmark):
    """The shortest time of one of what was timed."""
    more = benchmark["extra_info"]
    return more.get("seconds", benchmark["stats"]["min"] / more["one_of"])


if __name__ == "__main__":
    sys.exit(main())

"""Fits how the time of a scan grows with the length of a text, for texts made to be hard.

    python benchmarks/growth.py

Prints, per kind of text, the exponent of a power law through four lengths (1 is linear), and fails above 1.15.
"""

import sys
import time
from datetime import date
from math import log

from resumematch.errors import UnreadableInput
from resumematch.model.options import Options
from resumematch.pipeline import scan

LENGTHS = (20_000, 40_000, 80_000, 160_000)  # characters
MOST = 1.15
SKILLS = "Python, PyTorch, Kubernetes, C++, SQL, Apache Spark, CI/CD, scikit-learn, AWS, GCP or Azure; "
BULLET = "- Built a churn model in Python that cut losses by 12% for 3 teams.\n"
JOB = "### ML Engineer — Acme\n*Jan 2019 – Mar 2021*\n" + BULLET * 4
HARD = {
    "one line of one letter": "a",
    "one line of words": "built models ",
    "one line of digits": "2019",
    "bullets": BULLET,
    "jobs": JOB,
    "skill names": SKILLS,
    "unknown names": "QuuxDB, FrobNicator 3.1, Zyx.js, ",
    "nested lists": "  - a\n    - b\n      - c\n",
    "headings": "## Experience\n\n## Skills\n\n",
    "emoji": "🚀🔥 ",
    "zero width": "P\u200by\u200bt\u200bh\u200bo\u200bn ",
    "right to left": "مهندس تعلم الآلة Python ",
    "mixed normal forms": "résumé re\u0301sume\u0301 ﬁne ﬁne ",
    "brackets": "((((",
    "addresses": "a.b-c@",
    "links": "https://example.com/a?b=c&",
    "dates": "Jan 2019 – Mar 2021 ",
    "years": "5+ years of experience with Python, ",
    "dots": "U.S.A. e.g. i.e. ",
}


def seconds(text: str, kind: str) -> float:
    """Return the least CPU time of three scans."""
    head = "# Ada Example\n\nada@example.com\n\n## Experience\n\n"
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        try:
            scan((head + text).encode(), kind=kind, options=Options(today=date(2026, 1, 1)))
        except UnreadableInput as error:
            print(f"    refused: {error.reason}")
        best = min(best, time.process_time() - start)
    return best


def exponent(times: list[float]) -> float:
    """Return the slope of the least-squares line through the logarithms."""
    xs, ys = [log(length) for length in LENGTHS], [log(max(each, 1e-4)) for each in times]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    over = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return over / sum((x - mean_x) ** 2 for x in xs)


def main() -> int:
    """Print a row for every text, read as a résumé and as an ad."""
    worst = 0.0
    print(f"{'text':<24}{'kind':<8}{'exponent':>9}   seconds at {', '.join(f'{n:,}' for n in LENGTHS)} characters")
    seconds("- Python\n", "resume")  # loads everything
    for name, unit in HARD.items():
        for kind in ("resume", "job"):
            times = [seconds(unit * (length // len(unit)), kind) for length in LENGTHS]
            slope = exponent(times)
            worst = max(worst, slope)
            print(f"{name:<24}{kind:<8}{slope:>9.2f}   {'  '.join(f'{each:.2f}' for each in times)}", flush=True)
    print(f"worst exponent: {worst:.2f} (most {MOST})")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())

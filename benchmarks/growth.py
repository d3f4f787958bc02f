"""Fits how the time of each stage grows with the length of a text, for texts made to be hard.

    python benchmarks/growth.py [--turns 2] [TEXT …]

Each text, at four lengths, is scanned as a résumé and as a job ad, held against a fixed other side, and written down
as a page. Prints, per text and stage, the exponent of a power law through the four times (1 is linear) and that of the
last doubling, and fails above 1.15. What is longer than a document is refused; its test is test_pathological.py.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from datetime import date
from math import log

from resumematch.model.options import Options
from resumematch.model.report import JobReport, ResumeReport
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read
from resumematch.render.html import to_html
from resumematch.render.json import to_json
from resumematch.render.terminal import to_terminal

LENGTHS = (20_000, 40_000, 80_000, 160_000)  # characters; a document has at most 300,000
MOST = 1.15
LEAST_SECONDS = 0.3  # a stage that takes less at the greatest length is measured by its noise
OPTIONS = Options(today=date(2026, 1, 1))
STAGES = ("scan", "compare", "report")
SKILLS = "Python, PyTorch, Kubernetes, C++, SQL, Apache Spark, CI/CD, scikit-learn, AWS, GCP or Azure; "
BULLET = "- Built a churn model in Python that cut losses by 12% for 3 teams.\n"
JOB = "### ML Engineer — Acme\n*Jan 2019 – Mar 2021*\n" + BULLET * 4
HARD = {
    "one line of one letter": "a",
    "one line of words": "built models ",
    "one line of digits": "2019",
    "one line of skills": SKILLS,
    "bullets": BULLET,
    "short bullets": "- Wrote Python\n",
    "jobs": JOB,
    "short jobs": "### Engineer, Acme\n*2019 – 2021*\n\nPython\n\n",
    "skill names": SKILLS + "\n\n",
    "unknown names": "QuuxDB, FrobNicator 3.1, Zyx.js, ",
    "nested lists": "- a list\n  - of lists\n    - in lists\n      - with Python\n",
    "headings": "## Experience\n\nWrote Python\n\n## Skills\n\nSQL\n\n",
    "wishes": "- 5+ years of Python, Go or Rust required; Docker is a plus\n",
    "emoji": "🚀🔥 👩\u200d💻 ",
    "zero width": "P\u200by\u200bt\u200bh\u200bo\u200bn ",
    "right to left": "مهندس تعلم الآلة Python ",
    "mixed normal forms": "résumé re\u0301sume\u0301 ﬁne ﬁne ",
    "marks without a letter": "\u0301\u0308\u20dd ",
    "brackets": "((((",
    "addresses": "a.b-c@",
    "links": "https://example.com/a?b=c&",
    "dates": "Jan 2019 – Mar 2021 ",
    "years": "5+ years of experience with Python, ",
    "dots": "U.S.A. e.g. i.e. ",
}
HEAD = "# Ada Example\n\nada@example.com\n\n## Experience\n\n### ML Engineer, Acme\n*2020 – 2022*\n\n"
RESUME = (HEAD + BULLET + "\n## Skills\n\nPython, SQL\n").encode()
AD = b"# ML Engineer\n\n## Requirements\n\n- 3+ years of Python and SQL\n- Docker or Kubernetes\n"
TITLE = "# ML Engineer\n\n## Requirements\n\n"


def seconds(text: str, kind: str, name: str, sides: tuple[ResumeReport, JobReport], turns: int) -> tuple[float, ...]:
    """Return the least CPU time of each stage."""
    data, (resume, ad) = ((HEAD if kind == "resume" else TITLE) + text).encode(), sides

    scan, best = scan_resume if kind == "resume" else scan_job, [float("inf")] * len(STAGES)
    for _ in range(turns):
        marks = [time.process_time()]
        found = scan(read(data, name), OPTIONS)
        marks.append(time.process_time())
        held = hold(found, ad, OPTIONS) if kind == "resume" else hold(resume, found, OPTIONS)
        marks.append(time.process_time())
        to_html(held, None), to_json(held), to_terminal(held, color=False, width=80)
        marks.append(time.process_time())
        best = [min(least, end - start) for least, start, end in zip(best, marks[:-1], marks[1:], strict=True)]
    return tuple(best)


def exponent(times: Sequence[float], lengths: Sequence[int] = LENGTHS) -> float:
    """Return the slope of the least-squares line through the logarithms."""
    xs, ys = [log(length) for length in lengths], [log(max(each, 1e-4)) for each in times]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    over = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return over / sum((x - mean_x) ** 2 for x in xs)


def main() -> int:
    """Print a row for every text and stage, read as a résumé and as an ad."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", metavar="TEXT", help=", ".join(HARD))
    parser.add_argument("--turns", type=int, default=2, help="of which the least time counts")
    given, worst = parser.parse_args(), 0.0
    print(f"{'text':<24}{'kind':<8}{'stage':<9}exponent, last   seconds at {', '.join(f'{n:,}' for n in LENGTHS)}")
    sides = scan_resume(read(RESUME, "cv.md"), OPTIONS), scan_job(read(AD, "ad.md"), OPTIONS)
    seconds("- Python\n", "resume", "cv.md", sides, given.turns)  # loads everything
    for text, unit in HARD.items():
        if given.texts and text not in given.texts:
            continue
        for kind in ("resume", "job"):
            measured = [seconds(unit * (length // len(unit)), kind, "a.md", sides, given.turns) for length in LENGTHS]
            for stage, times in zip(STAGES, zip(*measured, strict=True), strict=True):
                slope, last = exponent(times), exponent(times[-2:], LENGTHS[-2:])
                counts = times[-1] >= LEAST_SECONDS
                worst = max(worst, slope) if counts else worst
                told = f"{slope:>8.2f}{'' if counts else '*':<1}{last:>6.2f}   {'  '.join(f'{t:.2f}' for t in times)}"
                print(f"{text:<24}{kind:<8}{stage:<9}{told}", flush=True)
    print(f"worst exponent: {worst:.2f} (most {MOST}); * under {LEAST_SECONDS} s, not counted")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())

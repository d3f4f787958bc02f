"""Texts made to be hard, twenty pages long: a report or one line, in bounded time, never a traceback."""

import json
import time
from datetime import date

import pytest

from resumematch.errors import UnreadableInput
from resumematch.model.options import Options
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read
from resumematch.render.json import to_json
from resumematch.render.terminal import to_terminal

pytestmark = pytest.mark.slow
OPTIONS = Options(today=date(2026, 11, 23))
SECONDS_TO_REFUSE = 3  # of the processor, for a megabyte or more that no document holds
MOST_SECONDS = 20  # of the processor, for twenty pages read, scanned, compared and written down; a page takes 0.1
HEAD = "# Ada Example\n\nada@example.com\n\n## Experience\n\n### ML Engineer, Acme\n*2020 – 2022*\n\n"
RESUME = (HEAD + "- Shipped a churn model in Python that cut losses by 12%.\n\n## Skills\n\nPython, SQL\n").encode()
AD = b"# ML Engineer\n\n## Requirements\n\n- 3+ years of Python and SQL\n- Docker or Kubernetes\n"
FULL = 60_000  # characters; that time grows linearly from there is benchmarks/growth.py's to show
TEXTS = {
    "one line of words": "built models in Python ",
    "one line of one letter": "a",
    "bullets": "- a b\n",
    "bullets of work": "- Built a churn model in Python that cut losses by 12% for 3 teams.\n",
    "jobs": "### ML Engineer — Acme\n*Jan 2019 – Mar 2021*\n\n- Built models.\n\n",
    "skill names": "Python, PyTorch, Kubernetes, C++, SQL, Apache Spark, CI/CD, scikit-learn, AWS, GCP or Azure, ",
    "unknown names": "QuuxDB, FrobNicator 3.1, Zyx.js, ",
    "headings": "## Experience\n\n## Skills\n\n",
    "emoji": "🚀🔥 👩\u200d💻 ",
    "zero width": "P\u200by\u200bt\u200bh\u200bo\u200bn ",
    "right to left": "مهندس تعلم الآلة Python ",
    "mixed normal forms": "résumé re\u0301sume\u0301 ﬁne ﬁne Ⅻ ① ½ ",
    "marks without a letter": "\u0301\u0308\u20dd ",
    "dates": "Jan 2019 – Mar 2021 ",
    "addresses": "a.b-c@",
    "brackets": "((((",
}
NESTED = "".join(f"{'  ' * min(depth, 2000)}- Python\n" for depth in range(120))
TOO_LONG = {
    "one line of a megabyte": "a" * 1_000_000,
    "one line of words of a megabyte": "built models " * 80_000,
    "a hundred thousand bullets": "- Python\n" * 100_000,
    "a million skill names": "Python, " * 1_000_000,
    "a hundred thousand lists in lists": "  - Python\n    - SQL\n" * 50_000,
    "half a million brackets": "[" * 500_000,
    "a table of a hundred thousand rows": "|a|b|\n|-|-|\n" + "|Python|SQL|\n" * 100_000,
    "a hundred thousand headings": "# Skills\n" * 100_000,
}


def used(text: str) -> float:
    """Read, scan, compare and write down a text, as a résumé and as an ad; return the processor's seconds for each."""
    spent = []
    for name in ("cv.md", "cv.txt"):
        begun = time.process_time()
        document = read((HEAD + text).encode(), name)
        if name == "cv.md":
            report = hold(scan_resume(document, OPTIONS), scan_job(read(AD, "ad.md"), OPTIONS), OPTIONS)
        else:
            report = hold(scan_resume(read(RESUME, "cv.md"), OPTIONS), scan_job(document, OPTIONS), OPTIONS)
        assert len(to_json(report)) > 1000
        assert len(to_terminal(report, color=False, width=80)) > 100
        spent.append(time.process_time() - begun)
    return max(spent)


@pytest.fixture(scope="module", autouse=True)
def _warm():
    used("- Python\n")


@pytest.mark.parametrize("name", TEXTS)
def test_twenty_hard_pages_take_bounded_time(name):
    unit = TEXTS[name]
    assert used(unit * (FULL // len(unit))) < MOST_SECONDS


def test_lists_in_lists_without_end_take_bounded_time():
    assert used(NESTED) < MOST_SECONDS


@pytest.mark.parametrize("name", TOO_LONG)
def test_what_is_longer_than_a_document_is_refused_at_once(name):
    for file in ("cv.txt", "cv.md", "cv.html", "cv.json"):
        begun = time.process_time()
        with pytest.raises(UnreadableInput) as caught:
            read(_written(HEAD + TOO_LONG[name], file), file)
        assert caught.value.reason == "too-large"
        assert time.process_time() - begun < SECONDS_TO_REFUSE


def _written(text: str, file: str) -> bytes:
    if file != "cv.json":
        return text.encode()
    return json.dumps({"basics": {"name": "Ada"}, "work": [{"name": "Acme", "highlights": text.split("\n")}]}).encode()

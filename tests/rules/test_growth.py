"""The rules' work grows with the résumé, not with its square."""

from datetime import date
from time import process_time

import pytest

from resumematch.model.finding import Subject
from resumematch.model.options import Options
from resumematch.pipeline import scan_resume
from resumematch.readers import read
from resumematch.rules import review
from resumematch.taxonomy import load_taxonomy

TODAY = date(2026, 11, 24)
FEW, MANY = 150, 1200
LINES = (
    "- Built load {n} of {m} tables in Python, Spark and Airflow, which cut errors by {p}%.",
    "- Used Python, Spark, Kafka, Airflow, dbt and Docker for load {n}.",
    "- Responsible for load {n} of team {m}.",
    "- Helped sales with report {n}.",
)


def subject_of(text, name):
    report = scan_resume(read(text.encode(), name), Options(today=TODAY))
    return Subject(
        document=report.document, taxonomy=load_taxonomy(), guide=report.guide, resume=report.resume,
        record=report.record, today=TODAY,
    )  # fmt: skip


def of_bullets(bullets):
    lines = [LINES[n % len(LINES)].format(n=n, m=n * 7, p=n % 90) for n in range(bullets)]
    jobs = [f"### Engineer {at}, Example Labs\n\nMar 2021 – Present\n\n" + "\n".join(lines[at : at + 6])
            for at in range(0, bullets, 6)]  # fmt: skip
    return "# Ana Example\n\n## Experience\n\n" + "\n\n".join(jobs) + "\n\n## Skills\n\nPython, Rust\n"


def of_sections(sections):
    return "# Ana Example\n\n" + "## Experience\n\nWrote Python\n\n## Skills\n\nSQL\n\n" * sections


def seconds(subject):
    start = process_time()
    found = review(subject)
    return process_time() - start, len(found)


@pytest.mark.slow  # one scan of 1,200 lines
@pytest.mark.parametrize(("made", "times"), [(of_bullets, 6), (of_sections, 0)])  # as many findings, at least
def test_eight_times_the_lines_take_no_more_than_sixteen_times_as_long(made, times):
    small, large = subject_of(made(FEW), "cv.md"), subject_of(made(MANY), "cv.md")
    review(small)  # fills the caches
    (few, found), (many, more) = seconds(small), seconds(large)
    assert more > found * times
    assert many < 16 * few

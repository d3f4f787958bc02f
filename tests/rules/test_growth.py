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


def subject_of(bullets, folder):
    lines = [LINES[n % len(LINES)].format(n=n, m=n * 7, p=n % 90) for n in range(bullets)]
    jobs = [f"### Engineer {at}, Example Labs\n\nMar 2021 – Present\n\n" + "\n".join(lines[at : at + 6])
            for at in range(0, bullets, 6)]  # fmt: skip
    path = folder / f"{bullets}.md"
    path.write_text("# Ana Example\n\n## Experience\n\n" + "\n\n".join(jobs) + "\n\n## Skills\n\nPython, Rust\n")
    report = scan_resume(read(path), Options(today=TODAY))
    return Subject(
        document=report.document, taxonomy=load_taxonomy(), guide=report.guide, resume=report.resume,
        record=report.record, today=TODAY,
    )  # fmt: skip


def seconds(subject):
    start = process_time()
    found = review(subject)
    return process_time() - start, len(found)


@pytest.mark.slow  # one scan of 1,200 lines
def test_eight_times_the_lines_take_no_more_than_sixteen_times_as_long(tmp_path):
    small, large = subject_of(FEW, tmp_path), subject_of(MANY, tmp_path)
    review(small)  # fills the caches
    (few, found), (many, more) = seconds(small), seconds(large)
    assert more > found * 6
    assert many < 16 * few

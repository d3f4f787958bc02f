"""year-only: jobs dated by years among jobs dated by months."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs


def check(subject: Subject) -> Iterator[Advice]:
    """Point at jobs without months, when they are among the two latest or others have months."""
    found = [job for job in jobs(subject) if job.position.start_date]
    exact = any("-" in (job.position.start_date or "") for job in found)
    for job in found:
        if "-" not in (job.position.start_date or "") and exact and job.section == "experience":
            yield job.advise(
                f"“{job.name}” is dated by years alone, other jobs by months. Two years may be read as two months.",
                "Add the months, here and wherever else they are missing.",
            )
            return


RULE = Rule(
    id="year-only",
    about="resume",
    severity="info",
    summary="A job is dated by years alone while others have months.",
    why="From the end of one year to the start of the next can be one month or two years. A program takes the shorter.",
    examples=(
        Example(
            bad="### «Data Scientist, Sample Works»\n\n2018 – 2020\n\n- Cut the nightly load from 5 hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

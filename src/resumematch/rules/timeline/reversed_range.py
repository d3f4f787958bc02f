"""reversed-range: a job that ends before it starts."""

from collections.abc import Iterator

from resumematch.model.dates import month_number
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs


def check(subject: Subject) -> Iterator[Advice]:
    """Point at jobs whose end comes before their start."""
    for job in jobs(subject):
        start, end = job.position.start_date, job.position.end_date
        if start and end and month_number(end) < month_number(start) and len(start) == len(end):
            yield job.advise(f"“{job.name}” ends before it starts.", "Swap or mend the dates.")


RULE = Rule(
    id="reversed-range",
    about="resume",
    severity="error",
    summary="A job ends before it starts.",
    why="A program that adds up experience drops the job or the whole résumé; a person wonders what else was not "
    "checked.",
    examples=(
        Example(
            bad="### «Data Scientist, Sample Works»\n\nFeb 2021 – Jan 2019\n\n- Cut the nightly load from 5 hours to "
            "1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

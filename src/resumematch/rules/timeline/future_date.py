"""future-date: a job that has not begun."""

from collections.abc import Iterator

from resumematch.model.dates import month_number
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs, today_of

AHEAD = 3  # months: a signed job may be named


def check(subject: Subject) -> Iterator[Advice]:
    """Point at jobs that start more than three months from today."""
    today = today_of(subject)
    for job in jobs(subject):
        start = job.position.start_date
        if today is not None and start and month_number(start) > today + AHEAD:
            yield job.advise(f"“{job.name}” starts in the future. Is the year right?", "Mend the date.")


RULE = Rule(
    id="future-date",
    about="resume",
    severity="warning",
    summary="A job starts in the future.",
    why="It is nearly always a slip of the key in a year, and it turns the experience of years into nothing.",
    examples=(
        Example(
            bad="### «Data Scientist, Sample Works»\n\nSep 2027 – Present\n\n- Cut the nightly load from 5 hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

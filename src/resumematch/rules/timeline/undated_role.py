"""undated-role: a job without dates among jobs with dates."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs

HEAD = 300  # characters in which a date of ours unread may stand
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[’']\d\d\b")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at jobs without a start when others have one."""
    found = list(jobs(subject))
    if any(job.position.start_date for job in found):
        for job in found:
            head = subject.document.text[job.position.start : min(job.position.end, job.position.start + HEAD)]
            if job.position.start_date is None and job.position.end_date is None and not YEAR.search(head):
                yield job.advise(
                    f"“{job.name}” has no dates; the other jobs do. A reader will take it for the shortest.",
                    "Add month and year.",
                )


RULE = Rule(
    id="undated-role",
    about="resume",
    severity="warning",
    summary="A job has no dates while others have.",
    why="Experience is counted from dates, by people and by programs. A job without them counts as nothing.",
    examples=(
        Example(
            bad="### «Data Scientist, Sample Works»\n\n- Cut the nightly load from 5 hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

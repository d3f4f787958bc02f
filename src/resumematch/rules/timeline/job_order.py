"""job-order: jobs that are not told from the latest back."""

import itertools
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import Job, jobs


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first job that is later than the one above it, both of the same section."""
    found = [job for job in jobs(subject) if job.position.start_date and job.lines]
    for above, below in itertools.pairwise(found):
        later = _key(below)[0] > _key(above)[0] and _key(below)[1] > _key(above)[1]
        if later and _section(subject, above) == _section(subject, below):
            yield below.advise(
                f"“{below.name}” is later than “{above.name}” and stands below it.", "Put the latest job first."
            )
            return


def _key(job: Job) -> tuple[str, str]:
    """Compare by end, then by start; years alone compare by year."""
    end = "9999" if job.position.current else job.position.end_date or job.position.start_date or ""
    start = job.position.start_date or ""
    return end[:4], start[:4]


def _section(subject: Subject, job: Job) -> int | None:
    section = subject.resume.section_at(job.start) if subject.resume else None
    return section.start if section else None


RULE = Rule(
    id="job-order",
    about="resume",
    severity="warning",
    summary="A later job stands below an earlier one.",
    why="Readers and programs take the first job for the present one, and judge you by it.",
    examples=(
        Example(
            bad="## Experience\n\n### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load "
            "from 5 hours to 1.\n- Moved 7 services to the new cluster, which ended the weekly outages.\n\n"
            "### «Machine Learning Engineer, Example Labs»\n\nMar 2021 – Present\n\n"
            "- Monitor drift on the fraud model, retrained twice this year; losses fell from EUR 90k to EUR 60k a "
            "month.\n- Cut wrong prices from 4% to 1% with a model that is trained every hour.\n",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

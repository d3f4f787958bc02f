"""gap: half a year and more between two jobs."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import Job, jobs, months, today_of

STUDY = re.compile(
    r"(?i)\b(?:intern|internship|student|trainee|apprentice|training|assistant|graduate|military|working)\b"
)
LONG = 7  # months from the end of one job to the start of the next


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the job after a gap; year-only dates are too coarse to tell one."""
    dated = [(span, job) for job in jobs(subject) if (span := months(job.position, today_of(subject))) and _exact(job)]
    reached: int | None = None
    before: Job | None = None
    for (start, end), job in sorted(dated, key=lambda pair: pair[0]):
        if reached is not None and before is not None and start - reached >= LONG and _counts(job) and _counts(before):
            yield job.advise(
                f"Between “{before.name}” and “{job.name}” lies more than half a year. That is common and costs "
                "nothing here; a reader may ask, so have your sentence ready, or give it a line."
            )
        if reached is None or end > reached:
            reached, before = end, job


def _counts(job: Job) -> bool:
    """Tell whether a job is one that people expect to follow another: no internship, training or role of honour."""
    return bool(job.lines) and job.section == "experience" and not STUDY.search(job.name)


def _exact(job: Job) -> bool:
    position = job.position
    return "-" in (position.start_date or "") and ("-" in (position.end_date or "") or position.current)


RULE = Rule(
    id="gap",
    about="resume",
    severity="info",
    summary="More than half a year lies between two jobs (never scored).",
    why="Gaps are part of lives. They are pointed out because a question that one expects is easier to answer; they "
    "take nothing from any score.",
    examples=(
        Example(
            bad="## Experience\n\n### «Machine Learning Engineer, Example Labs»\n\nMar 2021 – Present\n\n"
            "- Monitor drift on the fraud model, retrained twice this year; losses fell from EUR 90k to EUR 60k a "
            "month.\n- Cut wrong prices from 4% to 1% with a model that is trained every hour.\n\n"
            "### Data Scientist, Sample Works\n\nJan 2018 – Feb 2020\n\n- Cut the nightly load from 5 hours to 1.\n",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

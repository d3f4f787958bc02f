"""overlap: two jobs at one time."""

import itertools
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import Job, jobs, months, today_of

LONG = 3  # months; a notice period overlaps with the next job
SIDE_WORK = (
    "part-time",
    "part time",
    "freelance",
    "consult",
    "contract",
    "lecturer",
    "advisor",
    "adviser",
    "founder",
    "intern",
    "assistant",
    "volunteer",
    "undergraduate",
    "student",
    "trainee",
    "research",
    "teaching",
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the later of two jobs that overlap, unless one of them says that it was side work."""
    today = today_of(subject)
    dated = [(span, job) for job in jobs(subject) if (span := months(job.position, today))]
    ordered = sorted(dated, key=lambda pair: pair[0])
    for ((start, end), job), ((next_start, next_end), later) in itertools.pairwise(ordered):
        shared = min(end, next_end) - next_start
        if shared >= LONG and start < next_start and not _side(subject, job) and not _side(subject, later):
            yield later.advise(
                f"“{later.name}” and “{job.name}” ran at the same time. If one was part-time or freelance, say so.",
                None,
            )


def _side(subject: Subject, job: Job) -> bool:
    head = subject.document.text[job.position.start : job.position.end][:200].lower()
    return any(word in head for word in SIDE_WORK)


RULE = Rule(
    id="overlap",
    about="resume",
    severity="info",
    summary="Two jobs ran at the same time and neither says that it was part-time.",
    why="Two full jobs at once are rare; a slip in a year is common. One word settles which it was.",
    examples=(
        Example(
            bad="## Experience\n\n### «Machine Learning Engineer, Example Labs»\n\nMar 2021 – Present\n\n"
            "- Monitor drift on the fraud model, retrained twice this year; losses fell from EUR 90k to EUR 60k a "
            "month.\n- Cut wrong prices from 4% to 1% with a model that is trained every hour.\n\n"
            "### Data Scientist, Sample Works\n\nJan 2019 – Feb 2022\n\n- Cut the nightly load from 5 hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

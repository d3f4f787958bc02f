"""contradictory-level: a title and years that do not fit"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

JUNIOR_MOST = 4
SENIOR_LEAST = 1


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the title's level and the years asked for contradict each other."""
    job = subject.job
    if job is None or job.years is None:
        return
    quote = " ".join(job.years.quote.split())
    if job.seniority in ("intern", "junior") and job.years.min >= JUNIOR_MOST:
        yield Advice(
            message=f"“{job.title}” is a junior's title, and “{quote}” is not. Ask about the pay before anything else."
        )
    elif job.seniority in ("senior", "lead", "staff", "principal") and job.years.min <= SENIOR_LEAST:
        yield Advice(
            message=f"“{job.title}” is a senior's title, and “{quote}” is not. Ask what the post decides alone."
        )


RULE = Rule(
    id="contradictory-level",
    about="job",
    severity="warning",
    summary="The ad's title and the years that it asks for contradict each other.",
    why="Either the title or the years are wrong, and the pay usually follows the lower one.",
    examples=(
        Example(
            bad="# Junior Machine Learning Engineer\n\nSample Company\n\n## Requirements\n\n- 8+ years of experience",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)

"""no-duties: skills, and nothing about the work"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

FEWEST = 4


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the ad lists requirements and describes no work."""
    if subject.job is None or len(subject.job.requirements) < FEWEST:
        return
    if not any(r.importance == "responsibility" for r in subject.job.requirements):
        yield Advice(
            message="The ad lists what you must bring and not what you would do. Ask what the last person in the "
            "post did in a week."
        )


RULE = Rule(
    id="no-duties",
    about="job",
    severity="info",
    summary="The ad lists requirements and describes no work.",
    why="Without the work nobody can tell which of the requirements matter.",
    examples=(
        Example(
            bad="# Machine Learning Engineer\n\nSample Company\n\n## Responsibilities\n\n## Requirements\n\n- "
            "Python\n- SQL\n- Docker\n- Kubernetes\n- Airflow\n\nEUR 60,000",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)

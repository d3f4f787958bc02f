"""What the guide asks for and the résumé does or does not show."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Subject
from resumematch.model.guide import Coverage
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import Work, head, works


def status(subject: Subject, skill: str) -> Coverage | None:
    """Return how the résumé stands on a skill of the guide; None when the guide does not have it."""
    return next((item.status for item in subject.guide.skills if item.id == skill), None)


def first_showing(subject: Subject, skill: str) -> Work | None:
    """Return the first line of work that the guide took as evidence for the skill."""
    spans = [e for item in subject.guide.skills if item.id == skill for e in item.because]
    return next((w for w in works(subject) if any(w.start <= e.start < w.bullet.end for e in spans)), None)


def ask_beside(
    subject: Subject, shown: str, lacking: str, *, question: str, blank: str, where: str
) -> Iterator[Advice]:
    """Where the résumé shows one skill and nothing of another, ask for it at the line that shows the one."""
    if status(subject, lacking) != "gap":
        return
    line = first_showing(subject, shown)
    if line is not None:
        yield line.advise(
            f"“{head(line.text)}”: {question}", suggestion=f"{stem(subject, line)}; {blank}.", where=where
        )

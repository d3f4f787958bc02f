"""degree-only: a degree, and nothing that stands for it"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when a master's or a doctorate is demanded and no experience is accepted in its place."""
    degree = subject.job.degree if subject.job else None
    if degree is not None and degree.level in ("master", "phd") and not degree.or_equivalent:
        at = subject.document.text.find(degree.quote)
        yield Advice(
            message=f"“{' '.join(degree.quote.split())}”: the ad accepts no experience in its place. Many that say "
            "so hire without; a person who knows you there helps more than the form.",
            start=at if at != -1 else None,
            end=at + len(degree.quote) if at != -1 else None,
        )


RULE = Rule(
    id="degree-only",
    about="job",
    severity="info",
    summary="A higher degree is demanded and nothing is accepted in its place.",
    why="It is the demand that is most often waived, and most often filtered by program.",
    examples=(
        Example(
            bad="- PhD in computer science",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)

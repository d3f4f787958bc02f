"""unknown-terms: terms that we do not know"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

MOST = 12


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first of the terms that look like skills and are not in the taxonomy, and name them all."""
    terms = subject.job.unknown_terms if subject.job else ()
    names = tuple(dict.fromkeys(term.text for term in terms))
    if names:
        yield Advice(
            message=f"Not in our taxonomy: {', '.join(names[:MOST])}. They are compared by their words alone; check "
            "them yourself.",
            start=terms[0].start,
            end=terms[0].end,
        )


RULE = Rule(
    id="unknown-terms",
    about="job",
    severity="info",
    summary="The ad names terms that the taxonomy does not know.",
    why="What a program does not know it cannot match. It is better said than passed over.",
    examples=(
        Example(
            bad="- Experience with Python, «ZorblattDB», Airflow and Docker",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)

"""result-shown: a line that has it all (praise)."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Praise lines that open with their own verb, give a result in numbers and the state it is compared with."""
    for work in works(subject):
        facts = work.facts
        compared = words(subject, "comparator", "baseline").first(work.raw) is not None
        if facts.outcome and facts.metric and compared and not facts.duty:
            kept = " and kept it running" if facts.production == "operated" else ""
            yield work.advise(f"This line says what you did{kept}, what came of it and against what. Keep it as it is.")


RULE = Rule(
    id="result-shown",
    about="resume",
    severity="praise",
    summary="The line says what was done, what came of it and compared with what.",
    why="Such lines are the ones that interviews are about. It is worth knowing which they are before rewriting a "
    "résumé, lest they get lost.",
    examples=(
        Example(
            bad="- «Cut the nightly load from 5 hours to 1 by reading only the partitions that changed.»",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

"""no-scale: served or processed, and not how much."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at verbs of serving and processing in lines without a number."""
    for work in works(subject):
        length = words(subject, "wording-served").opens(work.raw)
        if length and not work.facts.metric:
            verb = work.raw[:length]
            yield work.advise(
                f"“{verb}” how much? The size of the traffic or the data is the first thing that an engineer asks "
                "here.",
                (0, length),
                suggestion=f"{stem(subject, work)}: ⟨calls, rows or events⟩ a ⟨day⟩ for ⟨whom⟩.",
                where="the traffic panel of the service, or the row counts of the tables",
                without_number=f"{stem(subject, work)}, for ⟨which product or how large a company⟩.",
            )


RULE = Rule(
    id="no-scale",
    about="resume",
    severity="info",
    summary="Something was served or processed, and nothing says how much.",
    why="A service for ten colleagues and one for ten million customers are different work. Only the size says which "
    "it was.",
    examples=(
        Example(
            bad="- «Processed» sensor readings for the maintenance team, which now repairs pumps before they fail.",
            good="- Processed 40 million sensor readings a day for the maintenance team, which now repairs pumps "
            "before they fail.",
        ),
    ),
    check=check,
)

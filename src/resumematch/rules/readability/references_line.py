"""references-line: a line that every reader takes for granted"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the line that offers references."""
    for start, end in words(subject, "wording-references").spans(subject.document.text):
        if subject.resume is not None:
            yield Advice(
                message="Nobody doubts it, and the line could hold a piece of work.",
                suggestion="Delete it.",
                start=start,
                end=end,
            )
            return


RULE = Rule(
    id="references-line",
    about="resume",
    severity="info",
    summary="A line offers references on request.",
    why="It is taken for granted, and it takes the room of something that is not.",
    examples=(
        Example(
            bad="## References\n\n«References available upon request»",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

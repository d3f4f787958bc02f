"""etc-tail: a list that ends in and so on."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.prose import own_words
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the tail of lists in the summary and in lines of work."""
    text = subject.document.text
    for prose in own_words(subject):
        for start, end in words(subject, "wording-tail").spans(text, prose.start, prose.end):
            tail = " ".join(text[start:end].split())
            yield prose.advise(
                f"“{tail}” promises more and gives nothing. Name what matters, and end the list there.",
                start,
                end,
            )


RULE = Rule(
    id="etc-tail",
    about="resume",
    severity="info",
    summary="A list ends in “etc.” or “and so on”.",
    why="What is not named cannot be found by a search nor asked about, and it makes the rest of the list look "
    "chosen at random.",
    examples=(
        Example(
            bad="- Cleaned addresses, phone numbers, «etc»., which halved returned letters.",
            good="- Cleaned addresses and phone numbers, which halved returned letters.",
        ),
    ),
    check=check,
)

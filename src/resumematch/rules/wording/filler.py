"""filler: words that can go without loss."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.prose import own_words
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at fillers in the summary and in lines of work."""
    text = subject.document.text
    for prose in own_words(subject):
        for start, end in words(subject, "wording-filler").spans(text, prose.start, prose.end):
            word = " ".join(text[start:end].split())
            yield prose.advise(f"The line says the same without “{word}”, and has room for a fact.", start, end)


RULE = Rule(
    id="filler",
    about="resume",
    severity="info",
    summary="Words that can go without loss.",
    why="A line has room for some twenty words. Each that says nothing stands in the place of one that does.",
    examples=(
        Example(
            bad="- «Successfully» cut the nightly load from 5 hours to 1.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

"""buzzword: words that anybody may claim and nobody can check."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.prose import own_words
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at each buzzword in the summary and in lines of work."""
    for prose in own_words(subject):
        for start, end in words(subject, "wording-buzz").spans(subject.document.text, prose.start, prose.end):
            word = " ".join(subject.document.text[start:end].split())
            yield prose.advise(
                f"“{word}” is an opinion about yourself that a reader cannot check. Name the method, the scale or "
                "the result that made you write it.",
                start,
                end,
            )


RULE = Rule(
    id="buzzword",
    about="resume",
    severity="info",
    summary="A word of praise stands where a fact could.",
    why="Such words stand in every second résumé, so they tell nobody apart. The fact behind them does.",
    examples=(
        Example(
            bad="- Built «cutting-edge» fraud detection that stops 300 more cases a month.",
            good="- Built fraud detection on transaction graphs that stops 300 more cases a month.",
        ),
    ),
    check=check,
)

"""soft-claim: a trait that a reader believes only when it is shown."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.prose import own_words
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at each trait that is claimed in the summary or in a line of work."""
    for prose in own_words(subject):
        for start, end in words(subject, "wording-soft").spans(subject.document.text, prose.start, prose.end):
            claim = " ".join(subject.document.text[start:end].split())
            yield prose.advise(
                f"“{claim}” is believed when it is shown: when did it decide something, and who would confirm it?",
                start,
                end,
            )


RULE = Rule(
    id="soft-claim",
    about="resume",
    severity="info",
    summary="A trait is claimed and not shown.",
    why="Nobody writes that they communicate badly. One occasion on which it mattered says it better than the word.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for ranking with 5 years of work on a catalogue of 2 "
            "million parts; «excellent communicator».",
            good="- Presented the model's errors to the claims office every month, which led to 2 new decision "
            "thresholds.",
        ),
    ),
    check=check,
)

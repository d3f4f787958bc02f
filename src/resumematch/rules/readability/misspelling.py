"""misspelling: a misspelling that a checker would have found"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at common misspellings."""
    text = subject.document.text
    for start, end in words(subject, "wording-misspelt").spans(text):
        if subject.resume is not None and not _in_name(text, start, end):
            yield Advice(
                message=f"“{text[start:end]}” is misspelt. One is overlooked; the second is a habit.",
                suggestion="Run a spelling checker over the whole file.",
                start=start,
                end=end,
            )


def _in_name(text: str, start: int, end: int) -> bool:
    """Tell whether the word is part of an address or of a name written with a capital within a sentence."""
    return text[max(0, start - 1) : start] in ("@", ".", "/", "-", "_") or text[end : end + 1] in ("@", "/", "_")


RULE = Rule(
    id="misspelling",
    about="resume",
    severity="warning",
    summary="A common word is misspelt.",
    why="It costs nothing to find and is remembered longer than any line of work.",
    examples=(
        Example(
            bad="- Cut the nightly load of the «enviroment» from 5 hours to 1.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

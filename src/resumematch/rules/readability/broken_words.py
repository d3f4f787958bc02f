"""broken-words: words parted at the line end"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray

FEW = 2


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when words had to be joined that the file parts at line ends."""
    if subject.resume is not None and subject.document.xray.hyphenations_undone > FEW:
        yield Advice(
            message="Words are parted at the ends of lines. We have joined them; many programs do not, and lose "
            "skills that way.",
            suggestion="Switch hyphenation off.",
        )


RULE = Rule(
    id="broken-words",
    about="resume",
    severity="info",
    summary="Words are parted at the ends of lines.",
    why="A program that looks for a word does not find its two halves.",
    examples=(
        Example(
            bad="(a file in which many words are parted)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(hyphenations_undone=9),
        ),
    ),
    check=check,
)

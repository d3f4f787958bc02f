"""garbled-font: letters that cannot be read out"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray

FEW = 3
SHARE = 0.01  # of the letters; below it, only signs such as bullets are concerned


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the file's fonts do not say which letters they draw."""
    lost = subject.document.xray.unmapped_glyphs
    if subject.resume is not None and lost > max(FEW, SHARE * len(subject.document.text)):
        yield Advice(
            message="Some letters cannot be read out of the file, though a person sees them: its font does not say "
            "which they are.",
            suggestion="Export the file anew with another font, then copy a line out of it to see whether it arrives.",
        )


RULE = Rule(
    id="garbled-font",
    about="resume",
    severity="error",
    summary="Letters cannot be read out of the file.",
    why="To every program the words are gone, and with them your skills.",
    examples=(
        Example(
            bad="(a font without a table of its letters)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(unmapped_glyphs=40),
        ),
    ),
    check=check,
)

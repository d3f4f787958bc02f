"""small-font: type too small to read"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray

SMALLEST = 8.8  # points; nine, less the rounding of some programs


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when most of the text is set below nine points."""
    size = subject.document.xray.body_size
    if subject.resume is not None and size is not None and size < SMALLEST:
        yield Advice(
            message="Most of the text is set so small that a printed page is hard to read.",
            suggestion="Set it a point or two larger and cut what no longer fits.",
        )


RULE = Rule(
    id="small-font",
    about="resume",
    severity="warning",
    summary="Most of the text is set too small.",
    why="Small type fits more lines and has fewer of them read, above all on a phone or a printed page.",
    examples=(
        Example(
            bad="(text in type of 7 points)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(body_size=7.0),
        ),
    ),
    check=check,
)

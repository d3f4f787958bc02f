"""icon-glyphs: icons in the place of words"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the file uses signs of an icon font that no text can show."""
    if subject.resume is not None and subject.document.xray.icon_glyphs:
        yield Advice(
            message="Icons stand where words could: a program sees an unknown sign, or a stray letter, before your "
            "address.",
            suggestion="Write the word in place of the sign, or nothing.",
        )


RULE = Rule(
    id="icon-glyphs",
    about="resume",
    severity="info",
    summary="Icons stand where words could.",
    why="An icon is a private sign of one font. In every other it is a box.",
    examples=(
        Example(
            bad="(icons before the contact data)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(icon_glyphs=4),
        ),
    ),
    check=check,
)

"""picture-page: pictures in the place of text"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_page

LARGE = 0.08  # of the page: a passport photograph takes about two hundredths


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when pictures cover a good part of a page."""
    if subject.resume is not None and any(page.image_share > LARGE for page in subject.document.xray.pages):
        yield Advice(
            message="Pictures cover a good part of a page: a photograph, bars or icons. What they say is lost to "
            "every program, and to people who print in grey.",
            suggestion="Say it in words; keep a photograph only where it is customary.",
        )


RULE = Rule(
    id="picture-page",
    about="resume",
    severity="info",
    summary="Pictures cover a good part of a page.",
    why="A bar of four fifths says less than one line of work, and a program reads nothing at all.",
    examples=(
        Example(
            bad="(a quarter of the page is a picture)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_page(images=1, image_share=0.25),
        ),
    ),
    check=check,
)

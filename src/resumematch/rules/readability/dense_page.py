"""dense-page: a page with no air"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import on_one_page

MOST_WORDS = 850


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line of the first page with more words than a page can carry."""
    for page in subject.document.xray.pages:
        lines = [line for line in subject.document.lines if line.page == page.number]
        words = sum(len(subject.document.text[line.start : line.end].split()) for line in lines)
        if words > MOST_WORDS:
            yield Advice(
                message="The page is so full that the eye finds no hold. Cut the weakest lines, or let it run over.",
                start=lines[0].start,
                end=lines[0].end,
            )
            return


RULE = Rule(
    id="dense-page",
    about="resume",
    severity="info",
    summary="A page holds more words than anybody reads.",
    why="White space is what leads the eye from one strong line to the next.",
    examples=(
        Example(
            bad="- " + "Cut the nightly load of the stock table from 5 hours to 1 hour.\n- " * 80,
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=on_one_page,
        ),
    ),
    check=check,
)

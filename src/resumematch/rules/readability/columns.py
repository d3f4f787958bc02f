"""columns: columns that a simple reader mixes"""

from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import PAGE, with_xray


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when a page has columns and a simple reader's text differs from what a person sees."""
    document = subject.document
    naive = document.xray.naive_text
    wide = any(page.columns > 1 for page in document.xray.pages)
    if subject.resume is not None and wide and naive is not None and _order(naive) != _order(document.text):
        yield Advice(
            message="The page has columns. We read them one after the other; a simple program reads across them and "
            "mixes their lines.",
            suggestion="One column is safest. Keep two only where you know that a person opens the file.",
        )


def _order(text: str) -> list[str]:
    return text.split()


RULE = Rule(
    id="columns",
    about="resume",
    severity="info",
    summary="Columns would be mixed by a program that reads line by line.",
    why="Search and form filling run on the text that a program takes out of the file. When that is mixed, jobs and "
    "dates change places.",
    examples=(
        Example(
            bad="(two columns that a simple reader mixes)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(naive_text="Skills Experience Python Example Labs", pages=(replace(PAGE, columns=2),)),
        ),
    ),
    check=check,
)

"""layout-table: a table that holds the résumé"""

from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import PAGE, with_xray


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when pages are laid out in tables and a simple reader's text differs from what a person sees."""
    document = subject.document
    tables = sum(page.tables for page in document.xray.pages)
    naive = document.xray.naive_text
    if subject.resume is not None and tables and naive is not None and naive.split() != document.text.split():
        yield Advice(
            message="Parts of the résumé stand in a table. Programs read its cells in an order of their own.",
            suggestion="Use plain lines; a tab or a dash does what the table did.",
        )


RULE = Rule(
    id="layout-table",
    about="resume",
    severity="info",
    summary="Parts stand in a table that programs read in another order.",
    why="What stands side by side for the eye comes out one below the other, or not at all.",
    examples=(
        Example(
            bad="(a table whose cells are read in another order)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(naive_text="Python Skills", pages=(replace(PAGE, tables=1),)),
        ),
    ),
    check=check,
)

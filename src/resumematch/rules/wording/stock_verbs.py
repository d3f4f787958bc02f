"""stock-verbs: a pattern of verbs that came from a template."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.numerals import in_words
from resumematch.rules.words import words
from resumematch.rules.works import works

OFTEN = 3  # one is a choice


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first of three lines that open with a stock verb."""
    found = [(work, length) for work in works(subject) if (length := words(subject, "wording-stock").opens(work.raw))]
    if len(found) >= OFTEN:
        verbs = dict.fromkeys(f"“{work.raw[:length]}”" for work, length in found)
        yield found[0][0].advise(
            f"{in_words(len(found)).capitalize()} lines open like a template: {', '.join(verbs)}. A plain verb "
            "(built, wrote, led, moved) sounds like you.",
            (0, found[0][1]),
        )


RULE = Rule(
    id="stock-verbs",
    about="resume",
    severity="info",
    summary="Three or more lines open with verbs of the template kind.",
    why="Readers have seen these verbs in hundreds of generated résumés. They make true work sound borrowed.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- «Spearheaded» the price watch, which found 40 wrong prices in its first week.\n"
            "- Orchestrated the move of 12 reports to nightly jobs, which saved 2 days a month.\n"
            "- Leveraged order data to cut forecast errors from 12% to 7%.\n",
            good="- Led the move of 12 reports to nightly jobs, which saved 2 days a month.",
        ),
    ),
    check=check,
)

"""end-punctuation: some lines end in a full stop and some do not."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

FEWEST = 6  # lines, before a habit can be told from a slip
MIXED = (0.2, 0.8)


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up once when between a fifth and four fifths of the lines end in a full stop."""
    lines = [work for work in works(subject) if not work.text.endswith(":")]
    stopped = sum(work.text.endswith(".") for work in lines)
    if len(lines) >= FEWEST and MIXED[0] < stopped / len(lines) < MIXED[1]:
        yield Advice(
            message="Some lines end in a full stop and some do not. Either is fine; both together look unread.",
            suggestion="Add the full stops, or take them all away.",
        )


RULE = Rule(
    id="end-punctuation",
    about="resume",
    severity="info",
    summary="Some lines end in a full stop and some do not.",
    why="It is the first thing a careful reader sees and the cheapest to mend.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Automated the price watch, which found 40 wrong prices in its first week\n"
            "- Cut the nightly load from 5 hours to 1\n"
            "- Launched the size adviser that 3,000 customers a day rely on\n"
            "- Merged the stock and the order forecast, which cut errors from 12% to 7%\n",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

"""repeated-percent: the same percentage in three lines."""

import re
from collections import defaultdict
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.numerals import in_words
from resumematch.rules.works import Work, works

OFTEN = 3
PERCENT = re.compile(r"(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)\s?(?:%|percent\b)", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the third line that reports one percentage."""
    seen: dict[str, list[tuple[Work, re.Match[str]]]] = defaultdict(list)
    for work in works(subject):
        for value in {found[1]: found for found in PERCENT.finditer(work.raw)}.values():
            seen[value[1]].append((work, value))
    for places in seen.values():
        if len(places) >= OFTEN:
            work, found = places[OFTEN - 1]
            yield work.advise(
                f"{found[0]} stands in {in_words(len(places))} lines. Chance is rarer than a guess; check what each "
                "was measured on.",
                found.span(),
            )


RULE = Rule(
    id="repeated-percent",
    about="resume",
    severity="warning",
    summary="The same percentage stands in three or more lines.",
    why="Real measurements differ. The same round figure again and again makes a reader doubt all of them, also the "
    "true ones.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Cut the returns of shoes by 30% against the year before.\n"
            "- Lowered the time to find a part by 30% against the old search.\n"
            "- Halved the queue and saved «30%» of overtime against the spring.\n",
            good="- Lowered the time to find a part from 50 seconds to 35.",
        ),
    ),
    check=check,
)

"""vague-quantity: several, various, many where a count belongs."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words
from resumematch.rules.works import works

PLURAL = re.compile(r"\s+(?:[\w-]+\s+){0,2}?[\w-]{2,}s\b")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first vague quantity before a plural in each line."""
    for work in works(subject):
        for start, end in words(subject, "wording-vague").spans(work.raw):
            thing = PLURAL.match(work.raw, end)
            if thing:
                word, counted = work.raw[start:end], " ".join(thing[0].split())
                blank = "⟨How many⟩" if start == 0 else "⟨how many⟩"
                yield work.advise(
                    f"How many {counted}? “{word}” can mean three or three hundred, and a reader takes three.",
                    (start, end),
                    suggestion=re.sub(rf"\b{re.escape(' '.join(word.split()))}\b", blank, work.text, count=1),
                )
                break


RULE = Rule(
    id="vague-quantity",
    about="resume",
    severity="info",
    summary="A vague word stands where a count belongs.",
    why="The size of the work is what tells a junior's from a senior's. A count that you can give costs no more room "
    "than the word.",
    examples=(
        Example(
            bad="- Moved «several» services to the new cluster, which ended the weekly outages.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

"""company-result: the whole company's result, claimed in one line."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import head, works

OPENS = re.compile(r"(?:grew|increased|raised|boosted|doubled|tripled|drove)\b", re.IGNORECASE)
SHORT = 14  # words; a longer line has told how


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines that open with growth of revenue or the like and do not say by what."""
    for work in works(subject):
        growth = words(subject, "wording-growth").first(work.raw)
        short = len(work.text.split()) <= SHORT
        if (
            OPENS.match(work.raw)
            and growth
            and short
            and not words(subject, "means").first(re.sub(r"by [\d~]\S*", "", work.raw))
        ):
            yield work.advise(
                f"“{head(work.text)}” is the work of a whole company. Which part of it was yours, and how do you know?",
                growth,
                suggestion=f"{stem(subject, work)} through ⟨what you changed⟩, measured by ⟨which experiment or "
                "comparison⟩.",
                where="the read-out of the experiment, or the comparison with the months before",
            )


RULE = Rule(
    id="company-result",
    about="resume",
    severity="info",
    summary="A result of the whole company is claimed without your share in it.",
    why="Revenue has many parents. The change you made and the comparison that shows its effect turn the claim into "
    "evidence.",
    examples=(
        Example(
            bad="- Grew «revenue» by 40%.",
            good="- Raised orders from search by 4% in an A/B test through a ranking that knows what is in stock.",
        ),
    ),
    check=check,
)

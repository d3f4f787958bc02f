"""no-headline: no title below the name"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

TITLE = re.compile(
    r"(?i)\b(?:engineer|scientist|developer|analyst|researcher|architect|manager|consultant|student|graduate|lead|"
    r"specialist|administrator|programmer|director|professor|intern|founder|head of|owner|practitioner|statistician|"
    r"mathematician|physicist|lecturer|postdoc|phd|candidate|technician|designer)"
)


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when nothing above the first section, nor the summary's first words, says what you are."""
    if subject.resume is None or not subject.resume.sections:
        return
    text = subject.document.text
    first = next((s for s in subject.resume.sections if s.heading), None)
    summary = next((s for s in subject.resume.sections if s.kind == "summary"), None)
    above = text[: first.start] if first else text[:300]
    opening = text[summary.start : min(summary.start + 200, summary.end)] if summary else ""
    if not TITLE.search(above) and not TITLE.search(opening):
        yield Advice(
            message="Neither the head nor the first sentence says what you are. A reader who sorts files decides by "
            "that line.",
            suggestion="Put the title that fits both your work and the post below your name.",
        )


RULE = Rule(
    id="no-headline",
    about="resume",
    severity="info",
    summary="Nothing at the top says what you are.",
    why="Names are alike; the title is what the first second of reading goes to.",
    examples=(
        Example(
            bad="# Ana Example\n\nana@mail.example · +1 555 0100 · https://example.com/ana\n\n## Summary\n\nWorks on "
            "prices for shops with 2 million products.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

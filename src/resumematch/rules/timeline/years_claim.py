"""years-claim: the summary says more years than the dates give."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

YEARS = re.compile(r"\b(\d{1,2})\s?\+?\s*(?:years?|yrs)\b(?!\s+(?:old|ago))", re.IGNORECASE)
SLACK = 12  # months: internships and studies are counted differently


def check(subject: Subject) -> Iterator[Advice]:
    """Point at a claim of years in the summary that the dated jobs fall short of by more than a year."""
    resume = subject.resume
    if resume is None or resume.experience_months is None:
        return
    for section in resume.sections:
        found = YEARS.search(subject.document.text, section.start, section.end) if section.kind == "summary" else None
        if found and int(found[1]) * 12 > resume.experience_months + SLACK:
            yield Advice(
                message=f"“{found[0]}” is more than the dates of your jobs add up to. Which of the two is right?",
                suggestion="Bring the sentence and the dates together: an undated job may be missing from the sum.",
                start=found.start(),
                end=found.end(),
            )


RULE = Rule(
    id="years-claim",
    about="resume",
    severity="warning",
    summary="The summary claims more years than the dated jobs add up to.",
    why="Both numbers are read within ten seconds of each other. The smaller one is believed.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices with «25 years» of work in 3 countries.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

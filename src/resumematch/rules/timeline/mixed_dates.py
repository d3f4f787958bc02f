"""mixed-dates: dates written in more than one way."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs

FORMS = (  # each job's first line of dates is of one of these forms
    re.compile(r"\b(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\b"),
    re.compile(r"\b(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])\b"),
    re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?,?\s+(?:(?:19|20)\d\d|[’']\d\d)\b"),
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first job that writes its dates otherwise than the first one does."""
    first: int | None = None
    for job in jobs(subject):
        text = subject.document.text[job.position.start : min(job.position.end, job.position.start + 300)]
        forms = [n for n, form in enumerate(FORMS) if form.search(text)]
        if forms and first is None:
            first = forms[0]
        if any(form != first for form in forms):
            found = next(FORMS[form].search(text) for form in forms if form != first)
            if found is not None:
                yield Advice(
                    message=f"“{found[0]}” is written otherwise than the dates above it. Programs that add up "
                    "experience stumble here.",
                    suggestion="Write all dates in one way, with the month as a word.",
                    start=job.position.start + found.start(),
                    end=job.position.start + found.end(),
                )
                return


RULE = Rule(
    id="mixed-dates",
    about="resume",
    severity="info",
    summary="Dates are written in more than one way.",
    why="Each way is fine alone. Mixed, they make a program guess, and a careful reader see haste.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\n«01/2019» – 02/2021\n\n- Cut the nightly load from 5 hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

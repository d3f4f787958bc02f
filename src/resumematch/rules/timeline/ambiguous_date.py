"""ambiguous-date: day and month that could be either."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs

NUMERIC = re.compile(r"\b(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)\b")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first all-numeric date under a job whose day and month could change places."""
    for job in jobs(subject):
        for found in NUMERIC.finditer(subject.document.text, job.position.start, job.position.end):
            if found[1] != found[2]:
                yield Advice(
                    message=f"“{found[0]}” is read day first in some countries and month first in others.",
                    suggestion="Write the month as a word.",
                    start=found.start(),
                    end=found.end(),
                )
                return


RULE = Rule(
    id="ambiguous-date",
    about="resume",
    severity="info",
    summary="A date of numbers can be read in two ways.",
    why="A month as a word is read alike everywhere, by people and by programs.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\n«03/04/2019» – 05/02/2021\n\n- Cut the nightly load from 5 "
            "hours to 1.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)

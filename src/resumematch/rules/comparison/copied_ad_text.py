"""copied-ad-text: the ad's own words, come back"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

LONG = 10  # words; shorter runs are the language of the field
WORD = re.compile(r"[\w+#]+")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines that repeat ten words of the ad in a row."""
    if subject.comparison is None or subject.job is None:
        return
    theirs = _runs(subject.job.document.text)
    for work in works(subject):
        found = list(WORD.finditer(work.raw))
        for first, last in zip(found, found[LONG - 1 :], strict=False):
            if _key(work.raw[first.start() : last.end()]) in theirs:
                yield work.advise(
                    "These words stand in the ad as they do here. Whoever wrote it will notice; say what you did in "
                    "your own.",
                    (first.start(), last.end()),
                )
                break


def _key(text: str) -> str:
    return " ".join(word.casefold() for word in WORD.findall(text))


def _runs(text: str) -> frozenset[str]:
    words = [word.casefold() for word in WORD.findall(text)]
    return frozenset(" ".join(words[n : n + LONG]) for n in range(len(words) - LONG + 1))


RULE = Rule(
    id="copied-ad-text",
    about="comparison",
    severity="warning",
    summary="A line repeats the ad's own words.",
    why="An ad describes nobody in particular. Its words in your résumé say that you have read it, and nothing about "
    "you.",
    examples=(
        Example(
            bad="- Built pipelines: «design and maintain the nightly Airflow pipelines with Python and» SQL "
            "for our shops, which cut broken loads from 9 to 1.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
            job="- You design and maintain the nightly Airflow pipelines with Python and SQL",
        ),
    ),
    check=check,
)

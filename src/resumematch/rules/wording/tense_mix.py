"""tense-mix: a job that has ended, told in the present tense."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.verbs import Verbs, verbs_of
from resumematch.rules.works import works

NOUNS_TOO = (  # "Lead engineer on …", "Research integrated into …": only an article shows the verb
    "lead", "research", "design", "support", "test", "work", "report", "document", "program", "project", "model",
    "process", "benchmark", "release", "review", "plan", "train", "study", "cover", "result", "contract",
    "mentor", "architect", "query", "host", "coach", "pilot", "volunteer", "chair", "guide", "interview", "survey",
    "audit", "forecast", "market", "network", "map", "index", "cache", "profile", "monitor", "schedule", "score",
)  # fmt: skip
ARTICLES = (
    "a",
    "an",
    "the",
    "all",
    "its",
    "their",
    "new",
    "our",
    "my",
    "these",
    "those",
    "multiple",
    "various",
    "several",
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at a base form that opens a line of a past job."""
    verbs = verbs_of(subject.taxonomy)
    for work in works(subject):
        first, _, rest = work.text.partition(" ")
        ended = work.position is not None and work.position.end_date is not None and not work.position.current
        verb = verbs.of_base(first) if ended and rest and verbs.is_base(first) else None
        noun = first.lower() in NOUNS_TOO and rest.split()[0] not in ARTICLES
        if verb is not None and not work.facts.duty and not noun:
            yield work.advise(
                f"The job has ended, and “{first}” tells it as if it had not.",
                (0, len(first)),
                suggestion=f"{verb.told(present=False)} {_second(verbs, rest)}",
            )


def _second(verbs: Verbs, rest: str) -> str:
    """Put a second verb into the past too: "Extract and clean"."""
    joined = re.match(r"and ([a-z]+)(?= [a-z])", rest)
    verb = verbs.of_base(joined[1]) if joined and verbs.is_base(joined[1]) else None
    return rest if joined is None or verb is None else f"and {verb.told(present=False).lower()}{rest[joined.end() :]}"


RULE = Rule(
    id="tense-mix",
    about="resume",
    severity="info",
    summary="A job that has ended is told in the present tense.",
    why="The present tense is for the job you hold. In a past one it reads like a line copied from an old résumé.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- «Lead» the move of 12 reports to nightly jobs, which saved 2 days a month.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Led the move of 12 reports to nightly jobs, which saved 2 days a month.",
        ),
    ),
    check=check,
)

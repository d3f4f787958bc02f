"""prototype-only: proofs of concept, and nothing that came of them."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import works

WENT_ON = re.compile(
    r"\b(?:production|deployment|pilot|rollout|handed over|hand-?over|PoC into|prototype into)\b", re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of jobs that end with a prototype."""
    for work in works(subject):
        span = words(subject, "wording-prototype").first(work.raw)
        if (
            span
            and work.bullet.section == "experience"
            and work.facts.production == "none"
            and not work.facts.outcome
            and not WENT_ON.search(work.raw)
        ):
            yield work.advise(
                f"What happened after the {' '.join(work.raw[slice(*span)].split())}? A decision that it brought "
                "about counts, also the one to stop.",
                span,
                suggestion=f"{stem(subject, work)}; ⟨who⟩ then decided ⟨what⟩.",
                where="the minutes of the meeting in which it was shown",
                without_number=f"{stem(subject, work)}, after which ⟨who⟩ ⟨built, bought or dropped what⟩.",
            )


RULE = Rule(
    id="prototype-only",
    about="resume",
    severity="info",
    summary="A prototype is shown, and not what came of it.",
    why="Prototypes are made so that somebody can decide. The decision is their result, and a well-founded no is "
    "worth as much as a yes.",
    examples=(
        Example(
            bad="- Built a «proof of concept» for reading delivery notes with a language model.",
            good="- Built the reader of delivery notes that replaced typing in 3 depots and saved 20 hours a week.",
        ),
    ),
    check=check,
)

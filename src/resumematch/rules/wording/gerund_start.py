"""gerund-start: a line that opens with an -ing form."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.verbs import verbs_of
from resumematch.rules.words import words
from resumematch.rules.works import works

NAMED = (  # "Consulting service for …", "Working group": names of things, not of what was done
    "service", "group", "experience", "team", "position", "paper", "knowledge", "hours", "programme", "program",
    "assistant", "materials",
)  # fmt: skip


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the -ing form that opens a line and that has a verb to take its place."""
    verbs, titles = verbs_of(subject.taxonomy), words(subject, "title-nouns")
    for work in works(subject):
        first, _, rest = work.text.partition(" ")
        verb = verbs.of_gerund(first)
        named = rest.split(" ", 1)[0].rstrip(":,;.").lower() in NAMED or ":" in " ".join(rest.split()[:2])
        if verb is not None and rest and not work.facts.duty and not named and titles.first(rest.split()[0]) is None:
            told = verb.told(present=work.present)
            yield work.advise(
                f"“{first}” leaves open whether it was done, tried or still going on. “{told}” says it.",
                (0, len(first)),
                suggestion=f"{told} {rest}",
            )


RULE = Rule(
    id="gerund-start",
    about="resume",
    severity="info",
    summary="The line opens with an -ing form that says neither who nor whether it was finished.",
    why="“Building” may be a plan, an attempt or a result. The plain verb commits to one.",
    examples=(
        Example(
            bad="- «Automating» the label checks, so that wrong labels fell from 6% to 2%.",
            good="- Automated the label checks, so that wrong labels fell from 6% to 2%.",
        ),
    ),
    check=check,
)

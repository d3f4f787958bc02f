"""required-missing: the ad demands it, the résumé gives no evidence of it."""

from collections.abc import Iterator

from resumematch.model.comparison import Match
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carry, weakest
from resumematch.rules.prose import in_a_sentence


def check(subject: Subject) -> Iterator[Advice]:
    """Say, for every required line that is missing, what is asked and which line could honestly carry it."""
    if subject.comparison is None:
        return
    for match in subject.comparison.requirements:
        if match.status == "missing" and match.requirement.importance == "required":
            yield Advice(
                message=f"The ad requires: “{_line(match)}”. {in_a_sentence(match.why)}".strip(),
                suggestion=_what_to_do(subject, match),
            )


def _line(match: Match) -> str:
    return " ".join(match.requirement.text.split()).rstrip(" .;")


def _what_to_do(subject: Subject, match: Match) -> str | None:
    skill = weakest(subject, match)
    if skill is None:
        return (
            "If you have done this, give it a line of its own; if you have not, say in your letter how you would "
            "learn it."
        )
    return carry(subject, skill, subject.taxonomy.skills[skill].name)


RULE = Rule(
    id="required-missing",
    about="comparison",
    severity="error",
    summary="The ad requires it and the résumé gives no evidence of it.",
    why="Requirements are what a first reader ticks off. A missing one need not end the application, but it should "
    "never be missing only "
    "because you did not write it down.",
    examples=(
        Example(
            bad="- Deployed the fraud model to production; losses fell from EUR 90k to EUR 60k a month.",
            good="- Described 40 machines in Terraform; failed releases fell from 9 a month to 1.",
            job="- Experience with Terraform",
        ),
    ),
    check=check,
)

"""required-weak: the ad demands it, and the résumé only lists it"""

from collections.abc import Iterator

from resumematch.model.comparison import Match
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carry, weakest
from resumematch.rules.prose import in_a_sentence


def check(subject: Subject) -> Iterator[Advice]:
    """Say, for every required line that is only listed or learned, where it stands and which line could show it."""
    for match in subject.comparison.requirements if subject.comparison else ():
        if match.status == "weak" and match.requirement.importance == "required":
            line = " ".join(match.requirement.text.split()).rstrip(" .;")
            proof = match.evidence[0] if match.evidence else None
            yield Advice(
                message=f"The ad requires “{line}”; the résumé only touches it. {in_a_sentence(match.why)}".strip(),
                suggestion=_carry(subject, match),
                start=proof.start if proof else None,
                end=proof.end if proof else None,
            )


def _carry(subject: Subject, match: Match) -> str | None:
    skill = weakest(subject, match)
    return carry(subject, skill, subject.taxonomy.skills[skill].name) if skill else None


RULE = Rule(
    id="required-weak",
    about="comparison",
    severity="warning",
    summary="The ad requires it, and the résumé only lists it or shows it weakly.",
    why="A requirement that stands only in a list is ticked with a question mark. One line of work takes the "
    "question away.",
    examples=(
        Example(
            bad="## Skills\n\n«Python, SQL, Terraform»",
            good="- Described 40 machines in Terraform; failed releases fell from 9 a month to 1.",
            job="- Experience with Terraform",
        ),
    ),
    check=check,
)

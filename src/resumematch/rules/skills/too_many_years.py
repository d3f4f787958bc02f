"""too-many-years: more years with a tool than the tool has."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

YEARS = re.compile(
    r"\b(\d{1,2})\+?\s*(?:years?|yrs?)(?:\s+of)?(?:\s+(?:experience|work|working|hands-on experience))?"
    r"(?:\s+(?:with|in|using|of))?\s+$",
    re.IGNORECASE,
)
REACH = 60  # characters before the name in which the claim stands


def check(subject: Subject) -> Iterator[Advice]:
    """Point at claims of more years of use than have passed since the tool's first release."""
    if subject.resume is None or subject.today is None:
        return
    text = subject.document.text
    for mention in subject.resume.mentions:
        skill = subject.taxonomy.skills.get(mention.skill)
        claim = YEARS.search(text, max(0, mention.start - REACH), mention.start)
        if skill and skill.since and claim and int(claim[1]) > subject.today.year - skill.since + 1:
            yield Advice(
                message=f"{claim[1]} years is longer than {skill.name} has been public. Somebody who knows it will "
                "notice first.",
                start=claim.start(),
                end=mention.end,
            )


RULE = Rule(
    id="too-many-years",
    about="resume",
    severity="error",
    summary="More years with a tool are claimed than the tool has existed.",
    why="It is nearly always a slip in adding up, and it is read as a lie.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices with «25 years of Kubernetes» in 3 "
            "countries.\n\n## Skills\n\nPython, Kubernetes",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

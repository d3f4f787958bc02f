"""learned-only: a skill that stands only among courses."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carrier
from resumematch.rules.listing import covered, is_tool
from resumematch.rules.works import head

MOST = 3
CERTIFICATE = re.compile(r"certif|\b(?:associate|practitioner|fundamentals|professional|specialty)\b", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the course of each tool of the guide that nothing but a course or certificate shows."""
    if subject.record is None:
        return
    wanted = {item.id for item in subject.guide.skills}
    known = covered(subject)
    learned = [
        s
        for s in subject.record.skills
        if s.level == "learned"
        and is_tool(subject, s.id)
        and s.id not in known
        and not CERTIFICATE.search(s.name)
        and subject.taxonomy.umbrellas(s.id) & wanted
    ]
    for skill in learned[:MOST]:
        place = next((m for m in skill.mentions if m.section in ("education", "certifications")), None)
        line = carrier(subject, skill.id)
        if place is not None and "\n" not in place.text and any(letter.isupper() for letter in place.text):
            use = (
                f"Did “{head(line.text)}” use it?"
                if line
                else "One small piece of work of your own that uses it would do."
            )
            yield Advice(message=f"{skill.name} was learned and not yet used. {use}", start=place.start, end=place.end)


RULE = Rule(
    id="learned-only",
    about="resume",
    severity="info",
    summary="A skill stands only among courses and certificates.",
    why="A course says that you were there. The smallest thing built with it says that you can.",
    examples=(
        Example(
            bad="## Certifications\n\n- «PyTorch» Fundamentals, online course, 2024\n",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

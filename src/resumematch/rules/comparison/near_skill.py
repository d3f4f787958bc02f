"""near-skill: not the tool that they ask for, but its neighbour"""

from collections.abc import Iterator

from resumematch.model.evidence import at_least
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import is_tool


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the neighbour of a skill that the ad asks for and the résumé lacks."""
    if subject.comparison is None or subject.record is None:
        return
    for gap in subject.comparison.gaps:
        entry = subject.taxonomy.skills.get(gap.id)
        near = [
            s
            for s in subject.record.skills
            if entry and s.id in entry.near and at_least(s.level, "used") and s.proof and is_tool(subject, s.id)
        ]
        takes_place = is_tool(subject, gap.id) and entry is not None and entry.family != "languages"
        if near and takes_place and gap.importance in ("required", "preferred") and near[0].proof is not None:
            yield Advice(
                message=f"They ask for {gap.name}; you have worked with {near[0].name}, which is close. Say so, they "
                "may not know.",
                suggestion=f"In the letter: what you did with {near[0].name}, and what is the same in {gap.name}.",
                start=near[0].proof.start,
                end=near[0].proof.end,
            )


RULE = Rule(
    id="near-skill",
    about="comparison",
    severity="info",
    summary="The ad asks for a tool, and the résumé shows its neighbour.",
    why="Whoever knows one cloud or one scheduler learns the next in weeks. A reader who is no engineer cannot know "
    "that.",
    examples=(
        Example(
            bad="- «Moved 7 services to GCP, which ended the weekly outages.»",
            good="- Moved 7 services to AWS, which ended the weekly outages.",
            job="- Experience with AWS",
        ),
    ),
    check=check,
)

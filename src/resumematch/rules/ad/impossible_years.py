"""impossible-years: more years than the tool has"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Point at skills for which the ad asks more years than have passed since their first release."""
    for skill in subject.job.skills if subject.job and subject.today else ():
        entry = subject.taxonomy.skills.get(skill.id)
        age = subject.today.year - entry.since + 1 if entry and entry.since and subject.today else None
        if skill.years and age is not None and skill.years > age and skill.mentions:
            yield Advice(
                message=f"The ad asks for more years of {skill.name} than it has been public. Whoever wrote it does "
                "not use it; ask what they mean.",
                start=skill.mentions[0].start,
                end=skill.mentions[0].end,
            )


RULE = Rule(
    id="impossible-years",
    about="job",
    severity="warning",
    summary="The ad asks for more years with a tool than the tool has existed.",
    why="It says something about who wrote the ad. Do not count yourself out by it.",
    examples=(
        Example(
            bad="- 15+ years of experience with «Kubernetes»",
            good="- 3+ years of experience with Kubernetes",
        ),
    ),
    check=check,
)

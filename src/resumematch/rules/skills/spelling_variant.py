"""spelling-variant: a skill that is probably misspelt."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Point at mentions that were understood only as a probable typo."""
    if subject.resume is None:
        return
    for mention in subject.resume.mentions:
        skill = subject.taxonomy.skills.get(mention.skill)
        if mention.spelling == "typo" and skill is not None:
            yield Advice(
                message=f"“{mention.text}” is read as {skill.name}; most programs will not be as forgiving, and a "
                "person who works with it notices.",
                suggestion=f"Write {skill.name}.",
                start=mention.start,
                end=mention.end,
            )


RULE = Rule(
    id="spelling-variant",
    about="resume",
    severity="warning",
    summary="A skill is probably misspelt.",
    why="The name of a tool that you use daily is the last word to misspell. A search for it will not find you either.",
    examples=(
        Example(
            bad="- Moved the price jobs to «Kubernets», which ended the weekly outages.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

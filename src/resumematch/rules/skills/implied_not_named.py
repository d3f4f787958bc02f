"""implied-not-named: a line describes a skill and does not say its name."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head

MOST = 5


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the words that describe a skill which the résumé names nowhere."""
    if subject.record is None or subject.resume is None:
        return
    for implied in subject.record.both_ways.implied_not_named[:MOST]:
        skill = subject.taxonomy.skills.get(implied.skill)
        if skill is not None:
            line = subject.resume.bullets[implied.bullet]
            yield Advice(
                message=f"“{head(line.text)}” describes {skill.name} and does not name it. "
                "A reader understands; a search for the word does not find you.",
                start=implied.evidence.start,
                end=implied.evidence.end,
            )


RULE = Rule(
    id="implied-not-named",
    about="resume",
    severity="info",
    summary="A line describes a skill without its usual name.",
    why="Recruiters search by names. The description proves the skill; the name makes it found.",
    examples=(
        Example(
            bad="- «Put three models into production» for the buyers, who now order by them.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

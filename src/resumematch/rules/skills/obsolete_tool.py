"""obsolete-tool: superseded tools, and none of today's beside them."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.model.taxonomy import Skill
from resumematch.rules.listing import listed

MOST = 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at listed tools that the taxonomy marks as superseded when no neighbour of theirs stands in the résumé."""
    if subject.record is None:
        return
    have = {skill.id for skill in subject.record.skills if not _legacy(subject, skill.id)}
    seen: set[str] = set()
    for mention in listed(subject):
        skill = subject.taxonomy.skills.get(mention.skill)
        if (
            skill is None
            or not skill.legacy
            or skill.id in seen
            or _succeeded(subject, skill, have)
            or len(seen) >= MOST
        ):
            continue
        seen.add(skill.id)
        yield Advice(
            message=f"{skill.name} has been superseded, and nothing that took its place stands beside it. "
            "If you have worked with its successor, name that first.",
            start=mention.start,
            end=mention.end,
        )


def _succeeded(subject: Subject, skill: Skill, have: set[str]) -> bool:
    """Tell whether what took its place stands in the résumé; where the taxonomy names nothing, nobody can tell."""
    kin = {
        other.id
        for other in subject.taxonomy.skills.values()
        if set(other.belongs_to) & set(skill.belongs_to) and not other.legacy
    }
    successors = set(skill.near) | kin
    return not successors or bool(successors & have)


def _legacy(subject: Subject, skill: str) -> bool:
    entry = subject.taxonomy.skills.get(skill)
    return entry is not None and entry.legacy


RULE = Rule(
    id="obsolete-tool",
    about="resume",
    severity="info",
    summary="A superseded tool is listed, and nothing that took its place.",
    why="An old tool is no shame beside a new one. Alone it dates the whole list.",
    examples=(
        Example(
            bad="## Skills\n\nPython, SQL, «Theano»\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)

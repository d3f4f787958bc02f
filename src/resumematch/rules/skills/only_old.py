"""only-old: a listed skill whose last proof is years old."""

from collections.abc import Iterator

from resumematch.model.dates import month_number
from resumematch.model.evidence import ResumeSkill, at_least
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import today_of
from resumematch.rules.listing import is_tool

OLD_MONTHS = 72
MOST = 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at listed skills of the guide that no job of the last six years shows."""
    today = today_of(subject)
    if subject.record is None or today is None:
        return
    wanted = {item.id for item in subject.guide.skills}
    old = [s for s in subject.record.skills if s.last_used and today - month_number(s.last_used) > OLD_MONTHS]
    for skill in [
        s for s in old if subject.taxonomy.umbrellas(s.id) & wanted and _in_list(s) and not _succeeded(subject, s)
    ][:MOST]:
        start, end = _in_list(skill) or (0, 0)
        yield Advice(
            message=f"{skill.name} is listed as a skill of today; the last job that shows it ended years ago. "
            "Name a newer use, or be ready to say that it is old.",
            start=start,
            end=end,
        )


def _succeeded(subject: Subject, skill: ResumeSkill) -> bool:
    """Tell whether newer work shows what implies it or takes its place; a language is spoken in everything later."""
    entry = subject.taxonomy.skills[skill.id]
    if subject.record is None or entry.family == "languages" or not is_tool(subject, skill.id):
        return True
    own = {skill.id, *entry.near, *(subject.taxonomy.umbrellas(skill.id) - {skill.id})}
    newer = [s for s in subject.record.skills if s.last_used and s.last_used > (skill.last_used or "")]
    kin = (s for s in newer if at_least(s.level, "used"))
    return any(subject.taxonomy.umbrellas(s.id) & own or _family(subject, s) == entry.family for s in kin)


def _family(subject: Subject, skill: ResumeSkill) -> str:
    return subject.taxonomy.skills[skill.id].family


def _in_list(skill: ResumeSkill) -> tuple[int, int] | None:
    return next(((m.start, m.end) for m in skill.mentions if m.section == "skills"), None)


RULE = Rule(
    id="only-old",
    about="resume",
    severity="info",
    summary="A listed skill was last used more than six years ago.",
    why="A list says what you can do now. An interviewer who asks about it hears about the tool as it was then.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- Cut wrong prices from 4% to 1% with a model that is trained every hour.\n\n"
            "### Data Engineer, Sample Works\n\nJan 2012 – Feb 2015\n\n"
            "- Moved 40 reports to Hadoop, which saved 2 days a month.\n\n"
            "## Skills\n\nPython, «Hadoop»\n",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)

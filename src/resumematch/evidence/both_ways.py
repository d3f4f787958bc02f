"""Graded skills → listed but not shown, shown but not listed, implied but not named."""

from resumematch.model.evidence import BothWays, Evidence, ImpliedSkill, ResumeSkill, at_least
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy


def look_both_ways(resume: Resume, skills: tuple[ResumeSkill, ...], taxonomy: Taxonomy) -> BothWays:
    """Hold the skills section against the work, and the words against what they describe.

    A listed skill is not missed in the work when a narrower one is shown there: PyTorch shows deep learning.
    """
    shown = [s.id for s in skills if at_least(s.level, "used")]
    stands_for = frozenset[str]().union(*(taxonomy.umbrellas(key) | taxonomy.implied(key) for key in shown))
    has_list = any(section.kind == "skills" for section in resume.sections)
    return BothWays(
        listed_not_shown=tuple(s.id for s in skills if _is_listed(s) and s.id not in stands_for),
        shown_not_listed=tuple(
            s.id for s in skills if has_list and _is_named(s) and not _is_listed(s) and at_least(s.level, "used")
        ),
        implied_not_named=tuple(found for s in skills if not _is_named(s) for found in _implied(resume, s)),
    )


def _is_listed(skill: ResumeSkill) -> bool:
    return any(mention.section == "skills" for mention in skill.mentions)


def _is_named(skill: ResumeSkill) -> bool:
    return any(mention.spelling != "pattern" for mention in skill.mentions)


def _implied(resume: Resume, skill: ResumeSkill) -> list[ImpliedSkill]:
    found = []
    for index in dict.fromkeys(resume.bullet_at(mention.start) for mention in skill.mentions):
        if index is not None:
            bullet = resume.bullets[index]
            text = resume.document.text[bullet.start : bullet.end]
            quote = Evidence(
                quote=text, start=bullet.start, end=bullet.end, page=bullet.page, skill=skill.id, level=skill.level
            )
            found.append(ImpliedSkill(skill=skill.id, bullet=index, evidence=quote))
    return found

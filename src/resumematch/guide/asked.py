"""Job ad → each skill and responsibility of the guide as asked or not asked, with its quotes."""

from resumematch.guide.names import skill_name
from resumematch.model.evidence import Evidence
from resumematch.model.guide import Coverage, GuideItem
from resumematch.model.job import JobAd, JobSkill, Requirement
from resumematch.model.taxonomy import GuideSkill, Responsibility, Taxonomy
from resumematch.phrases import finder

_MOST = 3  # quotes an item


def ask_skill(item: GuideSkill, job: JobAd, taxonomy: Taxonomy) -> GuideItem:
    """Tell whether the ad asks for a guide skill, itself or through something filed under it."""
    found = [skill for skill in job.skills if item.id in taxonomy.umbrellas(skill.id)]
    return _item(item.id, skill_name(item, taxonomy), [_quote_mention(skill) for skill in found])


def ask_responsibility(item: Responsibility, job: JobAd, taxonomy: Taxonomy) -> GuideItem:
    """Tell whether the ad describes a responsibility, by its skills or by its cue phrases."""
    found = [_quote_mention(skill) for skill in job.skills if taxonomy.umbrellas(skill.id) & set(item.skills)]
    said = [_quote(job, requirement) for requirement in job.requirements if finder(item.cues).first(requirement.text)]
    return _item(item.id, item.title, found + said)


def _item(identity: str, name: str, found: list[Evidence]) -> GuideItem:
    status: Coverage = "asked" if found else "not-asked"
    return GuideItem(id=identity, name=name, status=status, because=tuple(found[:_MOST]))


def _quote_mention(skill: JobSkill) -> Evidence:
    mention = skill.mentions[0]
    return Evidence(quote=mention.text, start=mention.start, end=mention.end, page=mention.page, skill=skill.id)


def _quote(job: JobAd, requirement: Requirement) -> Evidence:
    document = job.document
    text = document.text[requirement.start : requirement.end]
    return Evidence(quote=text, start=requirement.start, end=requirement.end, page=document.page_at(requirement.start))

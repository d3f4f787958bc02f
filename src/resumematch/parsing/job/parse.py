"""Puts the parts of a job ad together."""

from collections.abc import Iterable
from dataclasses import replace

from resumematch.model.document import Document
from resumematch.model.evidence import PlacedMention
from resumematch.model.job import IMPORTANCES, Importance, JobAd, JobSkill, NegatedSkill, Requirement
from resumematch.model.mention import Mention, Mentions, UnknownTerm
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing.job.blocks import read_blocks
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.degree import read_degree
from resumematch.parsing.job.employer import read_location, read_organization, read_visa, read_work_mode
from resumematch.parsing.job.facts import read_questions, read_topics
from resumematch.parsing.job.needs import read_needs
from resumematch.parsing.job.open_questions import ask_the_employer
from resumematch.parsing.job.pay import read_salary
from resumematch.parsing.job.products import without_products
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.statements import read_statements
from resumematch.parsing.job.terms import asked_mentions, terms_by_statement
from resumematch.parsing.job.title import read_seniority, read_title
from resumematch.parsing.job.units import read_units
from resumematch.parsing.job.years import read_years

Pairs = tuple[tuple[Mention, Statement], ...]
_FEWEST_WORDS = 2  # fewer are a label, no demand


def parse_job(document: Document, mentions: Mentions, taxonomy: Taxonomy) -> JobAd:
    """Parse a job ad."""
    cues = Cues(taxonomy)
    text = document.text
    statements = read_statements(document, read_blocks(document, cues), cues)
    title, units = read_title(document), read_units(document)
    organization = read_organization(document, units, cues)
    asked = asked_mentions(text, mentions.skills, statements, cues)
    pairs = without_products(text, asked, organization, cues)
    unknown = _asked_terms(mentions, statements)
    requirements = _requirements(text, statements, pairs, mentions, cues)
    ad = JobAd(
        document=document,
        title=title,
        seniority=read_seniority(document, title, statements, cues),
        years=read_years(text, statements, cues),
        degree=read_degree(text, statements, cues),
        requirements=requirements,
        skills=_skills(document, pairs, requirements, taxonomy),
        negated=_negated(text, pairs, taxonomy),
        unknown_terms=unknown,
        questions=read_questions(document, units, cues),
        sectors=read_topics(document, cues, "sector"),
        focus_areas=read_topics(document, cues, "focus"),
        organization=organization,
        location=read_location(document, units),
        work_mode=read_work_mode(document, units, cues),
        salary=read_salary(document, units, cues),
        visa=read_visa(document, units, cues),
    )
    return replace(ad, open_questions=ask_the_employer(ad))


def _asked_terms(mentions: Mentions, statements: tuple[Statement, ...]) -> tuple[UnknownTerm, ...]:
    within = terms_by_statement(statements, (), mentions.unknown_terms)
    places = {(term.start, term.end) for _, terms in within for term in terms}
    return tuple(term for term in mentions.unknown_terms if (term.start, term.end) in places)


def _requirements(
    text: str, statements: tuple[Statement, ...], pairs: Pairs, mentions: Mentions, cues: Cues
) -> tuple[Requirement, ...]:
    found = []
    for statement, terms in terms_by_statement(statements, pairs, mentions.unknown_terms):
        needs = read_needs(text, statement, terms, cues, cues.taxonomy)
        said = text[statement.start : statement.end]
        if needs or (statement.importance in ("required", "preferred") and _asks_unnamed(said, cues)):
            found.append(
                Requirement(
                    text=said, start=statement.start, end=statement.end, importance=statement.importance, needs=needs
                )
            )
    return tuple(found)


def _asks_unnamed(said: str, cues: Cues) -> bool:
    """Tell whether words that name no skill ask for something: a lead-in to a list and a denial do not."""
    if len(said.split()) <= _FEWEST_WORDS or said.rstrip().endswith(":"):
        return False
    if cues.opens("employer-openers", said):
        return False
    denial = cues.finder("denials").first(said)
    return denial is None or cues.found("wish-endings", said[: denial[0]])


def _skills(
    document: Document, pairs: Pairs, requirements: tuple[Requirement, ...], taxonomy: Taxonomy
) -> tuple[JobSkill, ...]:
    places: dict[str, list[tuple[Mention, Statement]]] = {}
    for mention, statement in pairs:
        if not mention.negated:
            places.setdefault(mention.skill, []).append((mention, statement))
    return tuple(
        JobSkill(
            id=skill,
            name=taxonomy.skills[skill].name,
            family=taxonomy.skills[skill].family,
            importance=strongest(statement.importance for _, statement in found),
            years=_years_of(skill, requirements),
            mentions=tuple(_placed(document, mention, statement) for mention, statement in found),
        )
        for skill, found in places.items()
    )


def strongest(importances: Iterable[Importance]) -> Importance:
    """Return the strongest of some importances."""
    return min(importances, key=IMPORTANCES.index)


def _years_of(skill: str, requirements: tuple[Requirement, ...]) -> float | None:
    asked = [need.years for r in requirements for need in r.needs if skill in need.any_of and need.years is not None]
    return max(asked, default=None)


def _placed(document: Document, mention: Mention, statement: Statement) -> PlacedMention:
    return PlacedMention(
        text=mention.text,
        start=mention.start,
        end=mention.end,
        page=document.page_at(mention.start),
        section=statement.importance,
        spelling=mention.spelling,
    )


def _negated(text: str, pairs: Pairs, taxonomy: Taxonomy) -> tuple[NegatedSkill, ...]:
    asked = {mention.skill for mention, _ in pairs if not mention.negated}
    found = {
        mention.skill: NegatedSkill(
            id=mention.skill,
            name=taxonomy.skills[mention.skill].name,
            quote=text[statement.start : statement.end],
        )
        for mention, statement in reversed(pairs)
        if mention.negated and mention.skill not in asked
    }
    return tuple(found[skill] for skill in sorted(found))

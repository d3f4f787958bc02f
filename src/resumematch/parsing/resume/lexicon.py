"""Cue lists → the word finders that the parts of the résumé parser share."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args

from resumematch.model.resume import SectionKind
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder, finder

LISTING = "listing-headings"  # headings of kind `other` under which nothing is a statement of work


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of headings, titles, employers and places."""

    headings: Mapping[str, SectionKind]  # folded heading → kind
    squeezed: Mapping[str, SectionKind]  # the same without spaces, for letter-spaced ones; whole words are left out
    no_headings: frozenset[str]  # hold the word of a section and name a department
    tails: frozenset[str]  # may stand behind a section's name
    listings: frozenset[str]  # folded headings of lists of facts
    joints: frozenset[str]
    modifiers: frozenset[str]
    head_nouns: frozenset[str]
    titles: PhraseFinder
    organizations: PhraseFinder
    schools: PhraseFinder
    degrees: PhraseFinder
    breaks: PhraseFinder
    places: PhraseFinder
    place_names: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]
    units: PhraseFinder
    contracts: PhraseFinder
    labels: PhraseFinder
    stack_labels: PhraseFinder
    compound_openers: frozenset[str]
    dotted: frozenset[str]  # folded names of skills that look like addresses ("asp.net")


@cache
def lexicon_of(taxonomy: Taxonomy) -> Lexicon:
    """Take the parser's words from the taxonomy's cue lists."""
    headings = _headings(taxonomy)
    return Lexicon(
        headings=headings,
        squeezed={words.replace(" ", ""): kind for words, kind in headings.items() if " " in words},
        no_headings=frozenset(taxonomy.terms("no-headings")),
        tails=frozenset(taxonomy.terms("heading-tails")),
        listings=frozenset(taxonomy.terms(LISTING)),
        joints=frozenset(taxonomy.terms("heading-joints")),
        modifiers=frozenset(taxonomy.terms("heading-modifiers")),
        head_nouns=frozenset(taxonomy.terms("heading-nouns")),
        titles=finder(taxonomy.terms("title-nouns")),
        organizations=finder(taxonomy.terms("organization-words")),
        schools=finder(taxonomy.terms("school-words")),
        degrees=finder(taxonomy.terms("degree-words")),
        breaks=finder(taxonomy.terms("break-words")),
        places=finder(taxonomy.terms("place-words")),
        place_names=frozenset(taxonomy.terms("place-names")),
        cities=frozenset(taxonomy.terms("city-names")),
        regions=frozenset(taxonomy.terms("region-codes")),
        units=finder(taxonomy.terms("unit-words")),
        contracts=finder(taxonomy.terms("contract-words")),
        labels=finder(taxonomy.terms("field-labels")),
        stack_labels=finder(taxonomy.terms("stack-labels")),
        compound_openers=frozenset(taxonomy.terms("compound-openers")),
        dotted=frozenset(
            name.casefold()
            for skill in taxonomy.skills.values()
            for name in (skill.name, *skill.aliases)
            if "." in name and " " not in name
        ),
    )


def _headings(taxonomy: Taxonomy) -> dict[str, SectionKind]:
    found: dict[str, SectionKind] = dict.fromkeys(taxonomy.terms(LISTING), "other")
    for kind in reversed(get_args(SectionKind)):
        if f"{kind}-headings" in taxonomy.cues:
            found |= dict.fromkeys(taxonomy.terms(f"{kind}-headings"), kind)
    return found

"""Places in a text where a skill is named, and terms that look like skills and are not in the taxonomy."""

from dataclasses import dataclass
from typing import Literal

Spelling = Literal["name", "alias", "pattern", "typo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where the text names or describes a skill: text == document.text[start:end]."""

    skill: str  # id in the taxonomy
    text: str
    start: int
    end: int
    spelling: Spelling
    negated: bool = False  # "no Scala needed", "we replaced Jenkins": kept for the ad's `negated`, else ignored


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownTerm:
    """A term that stands in a list of skills or looks like a product's name, and is not in the taxonomy."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All that the skills stage found in one document, in the order of the text."""

    skills: tuple[Mention, ...]
    unknown_terms: tuple[UnknownTerm, ...] = ()

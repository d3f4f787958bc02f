"""The matcher's own word lists, from the taxonomy's cues to pieces."""

from dataclasses import dataclass
from functools import lru_cache

from resumematch.model.taxonomy import Taxonomy
from resumematch.skills.pieces import surface_pieces

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Cue lists of signals/skills.toml, folded. Phrases are filed under their first piece, the longest first."""

    denial: dict[str, tuple[Key, ...]]
    false_denial: dict[str, tuple[Key, ...]]
    denial_after: dict[str, tuple[Key, ...]]
    denial_barriers: frozenset[str]
    denial_nouns: frozenset[str]
    skill_headings: frozenset[str]
    claim_before: dict[str, tuple[Key, ...]]
    claim_after: frozenset[str]
    claim_ends: frozenset[str]
    sentence_openers: frozenset[str]
    borrowed_by_none: frozenset[str]
    employer_endings: frozenset[str]
    list_commons: frozenset[str]
    degree_titles: frozenset[str]
    contact_words: frozenset[str]


@lru_cache(maxsize=4)
def lexicon(taxonomy: Taxonomy) -> Lexicon:
    """Fold the lists of a taxonomy once."""
    return Lexicon(
        denial=_phrases(taxonomy, "denial"),
        false_denial=_phrases(taxonomy, "false-denial"),
        denial_after=_phrases(taxonomy, "denial-after"),
        denial_barriers=_words(taxonomy, "denial-barriers"),
        denial_nouns=_words(taxonomy, "denial-nouns"),
        skill_headings=_words(taxonomy, "skill-headings"),
        claim_before=_phrases(taxonomy, "claim-before"),
        claim_after=_words(taxonomy, "claim-after"),
        claim_ends=_words(taxonomy, "claim-ends"),
        sentence_openers=_words(taxonomy, "sentence-openers"),
        borrowed_by_none=_words(taxonomy, "borrowed-by-none"),
        employer_endings=_words(taxonomy, "employer-endings"),
        list_commons=_words(taxonomy, "list-commons"),
        degree_titles=_words(taxonomy, "degree-titles"),
        contact_words=_words(taxonomy, "contact-words"),
    )


def _terms(taxonomy: Taxonomy, cue: str) -> tuple[str, ...]:
    return taxonomy.cues[cue].terms if cue in taxonomy.cues else ()


def _words(taxonomy: Taxonomy, cue: str) -> frozenset[str]:
    return frozenset(piece for term in _terms(taxonomy, cue) for piece in surface_pieces(term))


def _phrases(taxonomy: Taxonomy, cue: str) -> dict[str, tuple[Key, ...]]:
    found: dict[str, list[Key]] = {}
    for key in sorted((surface_pieces(term) for term in _terms(taxonomy, cue)), key=lambda key: (-len(key), key)):
        found.setdefault(key[0], []).append(key)
    return {first: tuple(keys) for first, keys in found.items()}

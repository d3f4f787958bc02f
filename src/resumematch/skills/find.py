"""Finds where a document names or describes the skills of the taxonomy."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from resumematch.model.document import Document
from resumematch.model.mention import Mention, Mentions, Spelling
from resumematch.model.taxonomy import Taxonomy
from resumematch.skills.contexts import claims
from resumematch.skills.elision import find_elided
from resumematch.skills.glued import unglue
from resumematch.skills.guards import settle
from resumematch.skills.hits import Ends, Hit, find_hits, shorter_hits
from resumematch.skills.lexicon import Lexicon, lexicon
from resumematch.skills.names import names
from resumematch.skills.negation import find_negated
from resumematch.skills.patterns import find_described
from resumematch.skills.pieces import Pieces, split, veiled
from resumematch.skills.surfaces import Index, index
from resumematch.skills.typos import typo_of
from resumematch.skills.unknown import find_unknown


def find_skills(document: Document, taxonomy: Taxonomy, apart: Iterable[tuple[int, int]] = ()) -> Mentions:
    """Find every mention, with exact offsets, and the terms that look like skills and are unknown.

    Args:
        document: the text to search.
        taxonomy: the skills to look for.
        apart: offsets start:end of names of people and employers, whose words neither name a skill nor explain one.
    """
    known, words = index(taxonomy), lexicon(taxonomy)
    pieces = veiled(split(document.text, known.words, words.sentence_openers), apart)
    hits = _named(pieces, names(taxonomy).ends(pieces), known, document, words)
    found = [*_mentions(hits, pieces, words), *_leftover(hits, pieces, known, taxonomy)]
    found += _described(found, pieces, taxonomy)
    explained = {mention.start for mention in found}  # typos among them
    unknown = tuple(term for term in find_unknown(hits, pieces, known, words) if term.start not in explained)
    return Mentions(skills=tuple(sorted(found, key=lambda one: (one.start, one.end, one.skill))), unknown_terms=unknown)


def _named(pieces: Pieces, ends: Ends, known: Index, document: Document, words: Lexicon) -> list[Hit]:
    meant, refused = settle(tuple(find_hits(pieces, known, ends)), pieces, document, words)
    meant += [short for hit in refused for short in shorter_hits(pieces, known, ends, hit)]
    meant = sorted(claims(meant, pieces, words), key=lambda hit: hit.first)
    elided = tuple(find_elided(meant, pieces, known, words.borrowed_by_none))
    said = {hit.first for hit in elided}  # they say more than the single words that stand there
    return sorted((*(hit for hit in meant if hit.first not in said), *elided), key=lambda hit: hit.first)


def _mentions(hits: Sequence[Hit], pieces: Pieces, words: Lexicon) -> Iterator[Mention]:
    negated = find_negated(hits, pieces, words)
    for hit in hits:
        start, end = pieces.starts[hit.first], pieces.ends[hit.end - 1]
        yield _mention(pieces, hit.surface.skill, start, end, hit.surface.spelling, hit.first in negated)


def _leftover(hits: Sequence[Hit], pieces: Pieces, known: Index, taxonomy: Taxonomy) -> Iterator[Mention]:
    """Yield names glued together and probable typos, among the words that nothing explained."""
    explained = {at for hit in hits for at in range(hit.first, hit.end)}
    for at, norm in enumerate(pieces.norms):
        if at in explained or len(norm) < 6 or norm in known.words:  # what is OPAQUE has one letter
            continue
        start, end = pieces.starts[at], pieces.ends[at]
        glued = unglue(pieces.text[start:end], known)
        for left, right, surface in glued:
            yield _mention(pieces, surface.skill, start + left, start + right, surface.spelling)
        typo = None if glued else typo_of(pieces.text[start:end], taxonomy)
        if typo is not None:
            yield _mention(pieces, typo.skill, start, end, "typo")


def _described(named: Iterable[Mention], pieces: Pieces, taxonomy: Taxonomy) -> list[Mention]:
    """Return what patterns find where no mention says the same, nor says more of it in the same words."""
    waiting = deque(sorted(named, key=lambda mention: mention.start))
    found: list[Mention] = []
    around: list[Mention] = []
    for one in sorted(find_described(pieces, taxonomy), key=lambda one: (one.first, -one.end, one.skill)):
        start, end = pieces.starts[one.first], pieces.ends[one.end - 1]
        while waiting and waiting[0].start < end:
            around.append(waiting.popleft())
        around = [mention for mention in around if mention.end > start]
        over = [mention for mention in around if mention.start < end]
        if not any(other.skill == one.skill or (other.start <= start and end <= other.end) for other in over):
            found.append(_mention(pieces, one.skill, start, end, "pattern"))
            around.append(found[-1])
    return found


def _mention(pieces: Pieces, skill: str, start: int, end: int, spelling: Spelling, negated: bool = False) -> Mention:
    text = pieces.text[start:end]
    return Mention(skill=skill, text=text, start=start, end=end, spelling=spelling, negated=negated)

"""Finds where a document names the skills of the taxonomy: a first version, which the matcher replaces."""

from resumematch.model.document import Document
from resumematch.model.mention import Mention, Mentions
from resumematch.model.taxonomy import Taxonomy
from resumematch.skills.pieces import split
from resumematch.skills.surfaces import index_surfaces

_LONGEST = 6
_surfaces: dict[int, tuple[Taxonomy, dict]] = {}  # type: ignore[type-arg]


def find_skills(document: Document, taxonomy: Taxonomy) -> Mentions:
    """Find every mention, with exact offsets."""
    surfaces = _surfaces.setdefault(id(taxonomy), (taxonomy, index_surfaces(taxonomy)))[1]
    pieces, found, at = split(document.text), [], 0
    while at < len(pieces.norms):
        step = 1
        for length in range(min(_LONGEST, len(pieces.norms) - at), 0, -1):
            surface = surfaces.get(pieces.norms[at : at + length])
            written = pieces.written(at, at + length)
            if surface and (not surface.guard or surface.guard.case == "any" or written == surface.written):
                start, end = pieces.starts[at], pieces.ends[at + length - 1]
                found.append(
                    Mention(skill=surface.skill, text=written, start=start, end=end, spelling=surface.spelling)
                )
                step = length
                break
        at += step
    return Mentions(skills=tuple(found))

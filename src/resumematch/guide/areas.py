"""Lines → the focus areas and the sectors that they show."""

from collections.abc import Sequence

from resumematch.guide.cues import sector_cues
from resumematch.guide.lines import Line, best, quote
from resumematch.guide.signs import in_area
from resumematch.model.document import Document
from resumematch.model.guide import NamedEvidence
from resumematch.model.resume import WORK_SECTIONS
from resumematch.model.taxonomy import Role, Taxonomy


def find_focus_areas(document: Document, lines: Sequence[Line], role: Role) -> tuple[NamedEvidence, ...]:
    """Return the role's focus areas that lines of work show, most lines first."""
    found = [
        (area.title, [line for line in lines if line.is_work and in_area(line, area)]) for area in role.focus_areas
    ]
    return _named(document, found)


def find_sectors(
    document: Document, lines: Sequence[Line], role: Role, taxonomy: Taxonomy
) -> tuple[NamedEvidence, ...]:
    """Return the guide's sectors that work or its employers show, most lines first."""
    work = [line for line in lines if line.section in WORK_SECTIONS]
    found = [
        (sector, [line for line in work if line.says(kind)])
        for sector in role.sectors
        if (kind := sector_cues(sector)) in taxonomy.cues
    ]
    return _named(document, found)


def _named(document: Document, found: list[tuple[str, list[Line]]]) -> tuple[NamedEvidence, ...]:
    ranked = sorted((item for item in found if item[1]), key=lambda item: -len(item[1]))
    return tuple(
        NamedEvidence(name=name, because=tuple(quote(document, line) for line in best(lines))) for name, lines in ranked
    )

"""Signs that a line can show: named in role files, found here.

A sign is the id of a cue list, the id of a skill, or one of these: "work" a statement of work done ·
"built" one that proves at least `built` · "project" under projects · "focus-area" within one of the focus areas ·
"production" shipped or operated · "operated" · "outcome" states a result · "metric" holds a measure ·
"business-impact" a measured result that somebody outside engineering cares about · "number-rate", "number-from-to" …
holds a measure of that kind (evidence/weigh.py names them all).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from resumematch.guide.cues import BUSINESS, BUSINESS_AS_SUBJECT, area_cues
from resumematch.guide.lines import Line, best
from resumematch.model.evidence import at_least
from resumematch.model.taxonomy import FocusArea, Role, Taxonomy


def _is_business_impact(line: Line) -> bool:
    facts = line.facts
    return facts is not None and facts.outcome and facts.metric and line.says(BUSINESS, unless=BUSINESS_AS_SUBJECT)


MEASURE_SIGN = "number-"
FACT_SIGNS: dict[str, Callable[[Line], bool]] = {
    "work": lambda line: line.is_work,
    "built": lambda line: line.is_work and at_least(line.level, "built"),
    "project": lambda line: line.section == "projects",
    "production": lambda line: line.facts is not None and line.facts.production != "none",
    "operated": lambda line: line.facts is not None and line.facts.production == "operated",
    "outcome": lambda line: line.facts is not None and line.facts.outcome,
    "metric": lambda line: line.facts is not None and line.facts.metric,
    "business-impact": _is_business_impact,
}


_EVERYWHERE = frozenset(("work", "built", "project"))  # signs of so many lines that one alone is not worth a quote


def mark_signs(lines: Iterable[Line], role: Role, taxonomy: Taxonomy) -> None:
    """Note on each line which signs it shows, for all that a guide asks of it."""
    for line in lines:
        line.signs = frozenset(_signs_of(line, role, taxonomy))


def _signs_of(line: Line, role: Role, taxonomy: Taxonomy) -> Iterator[str]:
    yield from (sign for sign, holds in FACT_SIGNS.items() if holds(line))
    yield from (name for name in line.found if name not in FACT_SIGNS and line.says(name))
    yield from (skill for skill in line.skills if skill not in FACT_SIGNS and skill not in taxonomy.cues)
    if line.facts is not None:
        yield from (cue.kind for cue in line.facts.cues if cue.kind.startswith(MEASURE_SIGN))
    if any(in_area(line, area) for area in role.focus_areas):
        yield "focus-area"


def in_area(line: Line, area: FocusArea) -> bool:
    """Tell whether a line belongs to a focus area."""
    return line.says(area_cues(area.id)) or not line.skills.isdisjoint(area.skills)


def describes(line: Line, alternatives: Iterable[Collection[str]]) -> bool:
    """Tell whether a line shows all the signs of one of the alternatives."""
    return any(line.signs.issuperset(signs) for signs in alternatives)


def together(signs: Sequence[str], lines: Collection[Line]) -> list[Line]:
    """Return the strongest line for each sign when all of them are shown among these lines, else none."""
    found: dict[str, list[Line]] = {}
    for sign in signs:
        found[sign] = [line for line in lines if sign in line.signs]
        if not found[sign]:
            return []
    telling = [sign for sign in signs if sign not in _EVERYWHERE] or signs
    strongest = {line.start: line for sign in telling for line in best(found[sign], most=1)}
    return list(strongest.values())

"""Signs that a line can show: named in role files, found here.

A sign is the id of a cue list, the id of a skill, or one of these: "work" a statement of work done ·
"built" one that proves at least `built` · "project" under projects · "focus-area" within one of the focus areas ·
"production" shipped or operated · "operated" · "outcome" states a result · "metric" holds a measure ·
"business-impact" a measured result that somebody outside engineering cares about · "number-rate", "number-from-to" …
holds a measure of that kind (evidence/weigh.py names them all).
"""

from collections.abc import Callable, Iterable, Sequence

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


def shows(line: Line, sign: str, role: Role, taxonomy: Taxonomy) -> bool:
    """Tell whether a line shows a sign."""
    if sign == "focus-area":
        return any(in_area(line, area) for area in role.focus_areas)
    if sign in FACT_SIGNS:
        return FACT_SIGNS[sign](line)
    if sign.startswith(MEASURE_SIGN):
        return line.facts is not None and line.facts.has(sign)
    return line.says(sign) if sign in taxonomy.cues else sign in line.skills


def in_area(line: Line, area: FocusArea) -> bool:
    """Tell whether a line belongs to a focus area."""
    return bool(line.skills & set(area.skills)) or line.says(area_cues(area.id))


def together(signs: Sequence[str], lines: Iterable[Line], role: Role, taxonomy: Taxonomy) -> list[Line]:
    """Return the strongest line for each sign when all of them are shown among these lines, else none."""
    found: dict[str, list[Line]] = {sign: [] for sign in signs}
    for line in lines:
        for sign in signs:
            if shows(line, sign, role, taxonomy):
                found[sign].append(line)
    if not all(found.values()):
        return []
    telling = [sign for sign in signs if sign not in _EVERYWHERE] or signs
    strongest = {line.start: line for sign in telling for line in best(found[sign], most=1)}
    return list(strongest.values())

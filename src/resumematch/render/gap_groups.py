"""Gaps → groups with the same advice, so that it is said once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resumematch.model.comparison import Gap
from resumematch.model.evidence import Evidence

STAND_IN = "this"


@dataclass(frozen=True, slots=True, kw_only=True)
class GapGroup:
    """Gaps of one kind and importance that are closed in the same way."""

    gaps: tuple[Gap, ...]
    advice: str
    evidence: tuple[Evidence, ...]  # the lines that imply them, each once


def group_gaps(gaps: Iterable[Gap]) -> tuple[GapGroup, ...]:
    """Put together the gaps whose advice differs in the skill's name alone."""
    groups: dict[tuple[str, str, bool], list[Gap]] = {}
    for gap in gaps:
        groups.setdefault((gap.importance, _without_name(gap), bool(gap.evidence)), []).append(gap)
    return tuple(
        GapGroup(gaps=tuple(some), advice=some[0].advice if len(some) == 1 else advice, evidence=_lines(some))
        for (_, advice, _), some in groups.items()
    )


def _without_name(gap: Gap) -> str:
    return re.sub(rf"(?<!\w){re.escape(gap.name)}(?!\w)", STAND_IN, gap.advice)


def _lines(gaps: Iterable[Gap]) -> tuple[Evidence, ...]:
    return tuple({item.start: item for gap in gaps for item in gap.evidence}.values())

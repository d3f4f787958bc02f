"""Numbers and dates → the coordinates that the inline SVG of the templates draws."""

from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.dates import month_number
from resumematch.model.evidence import LEVELS, STAGES, Level, LifeCycle, ResumeSkill
from resumematch.model.resume import Position
from resumematch.model.scores import Part

WIDTH = 1000.0  # drawing units across; the templates' viewBox


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """A part of a score as a stretch of the bar: its share of 100 points, and how much of that was earned."""

    name: str
    x: float
    width: float
    earned: float  # drawing units of `width`
    points: float
    most: float
    because: str
    judged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRow:
    """One level of the ladder and the skills that stand on it."""

    level: Level
    skills: tuple[ResumeSkill, ...]
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StripRow:
    """The life cycle of one position, or of the whole résumé: per stage how many lines show it."""

    title: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBar:
    """A position on the time line."""

    title: str
    dates: str
    x: float
    width: float


def bar(parts: Sequence[Part]) -> tuple[BarPart, ...]:
    """Lay the parts end to end; weights of the judged ones are rescaled to 100 points, so that they add up."""
    total = sum(part.weight for part in parts if part.value is not None)
    laid, x = [], 0.0
    for part in parts:
        most = 100 * part.weight / total if total and part.value is not None else 0.0
        points = most * (part.value or 0.0) / 100
        laid.append(
            BarPart(
                name=part.name, x=round(x, 2), width=round(most * WIDTH / 100, 2),
                earned=round(points * WIDTH / 100, 2), points=round(points, 1), most=round(most, 1),
                because=part.because, judged=part.value is not None,
            )
        )  # fmt: skip
        x += most * WIDTH / 100
    return tuple(laid)


def ladder(skills: Sequence[ResumeSkill]) -> tuple[LadderRow, ...]:
    """Sort the skills onto the ladder, highest level first."""
    rows = [(level, tuple(skill for skill in skills if skill.level == level)) for level in reversed(LEVELS)]
    most = max((len(some) for _, some in rows), default=0) or 1
    return tuple(LadderRow(level=level, skills=some, width=round(len(some) / most * WIDTH, 1)) for level, some in rows)


def strips(life_cycles: Sequence[LifeCycle], positions: Sequence[Position]) -> tuple[StripRow, ...]:
    """Count the lines that show each stage, for the whole résumé first, then for each position."""
    rows = []
    for cycle in sorted(life_cycles, key=lambda cycle: -1 if cycle.position is None else cycle.position):
        counts = {proof.stage: len(proof.evidence) for proof in cycle.stages}
        title = "Whole résumé" if cycle.position is None else _title(positions[cycle.position])
        rows.append(StripRow(title=title, counts=tuple((stage, counts.get(stage, 0)) for stage in STAGES)))
    return tuple(rows)


def timeline(positions: Sequence[Position], now: int) -> tuple[tuple[TimeBar, ...], tuple[tuple[int, float], ...]]:
    """Lay the dated positions on a line from the first to `now` (a month number); also the years to mark."""
    dated = [position for position in positions if position.start_date and (position.end_date or position.current)]
    if not dated:
        return (), ()
    ends = [now if position.current else month_number(position.end_date or "") + 1 for position in dated]
    starts = [month_number(position.start_date or "") for position in dated]
    first, last = min(starts), max([*ends, *(start + 1 for start in starts)])
    scale = WIDTH / (last - first)
    bars = tuple(
        TimeBar(
            title=_title(position),
            dates=f"{position.start_date} – {'present' if position.current else position.end_date}",
            x=round((start - first) * scale, 1),
            width=round(max(1, end - start) * scale, 1),
        )
        for position, start, end in zip(dated, starts, ends, strict=True)
    )
    step = max(1, round((last - first) / 12 / 8))
    years = range(-(-first // 12), last // 12 + 1, step)
    return bars, tuple((year, round((year * 12 - first) * scale, 1)) for year in years)


def _title(position: Position) -> str:
    return ", ".join(filter(None, (position.title, position.organization))) or "Untitled position"

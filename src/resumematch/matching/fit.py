"""Worths and holdings → the fit score: parts that add up, a floor and a ceiling, or “not enough to grade”."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from resumematch.matching.held import hold_degree, hold_seniority, hold_years, relevant_positions
from resumematch.matching.ledger import Ledger
from resumematch.matching.weights import ENOUGH_NEEDS, ENOUGH_WORDS, GRADES, LEVELS, NEED_AT_MOST, ONLY_LISTED, PARTS
from resumematch.matching.worth import Worth, weigh_need
from resumematch.model.comparison import Held
from resumematch.model.job import IMPORTANCES, Importance, JobAd, Need
from resumematch.model.scores import Part
from resumematch.model.taxonomy import Taxonomy

NOT_ENOUGH = "not enough to grade"
PART_OF: dict[Importance, str] = {
    "required": "must-haves", "preferred": "preferred", "responsibility": "responsibilities",
}  # fmt: skip
DIGITS = 2  # of values and scores; weights keep four, so that the parts add up


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A need that is scored, under the strongest importance it is asked with."""

    need: Need
    importance: Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The score of one ledger and what it is made of."""

    score: float | None
    floor: float | None
    ceiling: float | None
    parts: tuple[Part, ...]
    grade: str
    years: Held
    degree: Held
    seniority: Held


def scored_needs(job: JobAd) -> tuple[Asked, ...]:
    """Return each need of the ad once; terms that the taxonomy does not know are shown, never scored by themselves."""
    found: dict[frozenset[str], Asked] = {}
    for requirement in sorted(job.requirements, key=lambda r: IMPORTANCES.index(r.importance)):
        for need in requirement.needs:
            key = frozenset(need.any_of)
            if key and requirement.importance in PART_OF and key not in found:
                found[key] = Asked(need=need, importance=requirement.importance)
    return tuple(found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What of an assessment no proof of a skill changes: the needs asked, and years, degree and seniority held."""

    asked: tuple[Asked, ...]
    held: Mapping[str, Held]
    shares: Mapping[str, float | None]  # of what is held, 0–1; None where it cannot be judged
    enough: bool


def frame_of(ledger: Ledger, job: JobAd, taxonomy: Taxonomy) -> Frame:
    """Read the needs of an ad once, and hold once what is no skill."""
    asked = scored_needs(job)
    relevant = relevant_positions(ledger, job, taxonomy)
    years, years_share = hold_years(ledger, job, relevant)
    degree, degree_share = hold_degree(ledger, job, relevant)
    seniority, seniority_share = hold_seniority(ledger, job, relevant, taxonomy)
    return Frame(
        asked=asked,
        held={"years": years, "seniority": seniority, "degree": degree},
        shares={"years": years_share, "seniority": seniority_share, "degree": degree_share},
        enough=_is_enough(ledger, len(asked)),
    )


def assess(
    ledger: Ledger,
    job: JobAd,
    taxonomy: Taxonomy,
    known: Sequence[Worth | None] = (),
    frame: Frame | None = None,
) -> Assessment:
    """Score a ledger against an ad; `known` are worths of the frame's needs that have been weighed on this ledger."""
    frame = frame or frame_of(ledger, job, taxonomy)
    worths = _worths(frame, ledger, taxonomy, known)
    weights = weights_of(worths, frame.shares) if frame.enough else {}
    parts = _parts(worths, frame, weights)
    total = _total(parts)
    floor = _bound(
        parts, worths, lambda worth: worth.credit if worth.how in ("itself", "implied") else 0.0, listed=False
    )
    ceiling = _bound(parts, worths, lambda worth: worth.best_case, listed=True)
    return Assessment(
        score=total if frame.enough else None,
        floor=floor if frame.enough else None,
        ceiling=ceiling if frame.enough else None,
        parts=parts,
        grade=next(name for least, name in GRADES if total >= least) if frame.enough else NOT_ENOUGH,
        years=frame.held["years"],
        degree=frame.held["degree"],
        seniority=frame.held["seniority"],
    )


def _worths(frame: Frame, ledger: Ledger, taxonomy: Taxonomy, known: Sequence[Worth | None]) -> dict[str, list[Worth]]:
    worths: dict[str, list[Worth]] = {part: [] for part in PART_OF.values()}
    for asked, worth in zip_longest(frame.asked, known):
        worths[PART_OF[asked.importance]].append(worth or weigh_need(asked.need, ledger, taxonomy))
    return worths


def _is_enough(ledger: Ledger, needs: int) -> bool:
    resume = ledger.resume
    return (
        len(resume.document.text.split()) >= ENOUGH_WORDS.value
        and bool(resume.bullets or resume.positions or ledger.record.skills)
        and needs >= ENOUGH_NEEDS.value
    )


def weights_of(worths: Mapping[str, list[Worth]], holdings: Mapping[str, float | None]) -> dict[str, float]:
    """Scale the weights of the parts that the ad asks for, and that can be judged, to 100.

    The needs share the points of all their parts: years, rung and degree never decide where there are few needs.
    """
    counts = {part: sum(worth.weight for worth in found) for part, found in worths.items() if found}
    asked = {part: min(PARTS[part].value, _at_most(part, counts)) for part in counts}
    stretch = sum(PARTS[part].value for part in worths) / (sum(asked.values()) or 1.0)
    points = {part: value * stretch for part, value in asked.items()}
    points |= {part: PARTS[part].value for part, value in holdings.items() if value is not None}
    total = sum(points.values())
    scaled = {part: 100 * value / total for part, value in points.items()}
    cheapest = min(scaled[part] * worth.weight / counts[part] for part in counts for worth in worths[part])
    listed = round(ONLY_LISTED.value * LEVELS["used"].value * cheapest, 4)
    return {**{part: round(weight * (100 - listed) / 100, 4) for part, weight in scaled.items()}, "only listed": listed}


def _at_most(part: str, counts: Mapping[str, float]) -> float:
    """Return the points that a part may have so that none of its needs outweighs a must-have."""
    if part not in NEED_AT_MOST or "must-haves" not in counts:
        return PARTS[part].value
    return NEED_AT_MOST[part].value * counts[part] * PARTS["must-haves"].value / counts["must-haves"]


def _parts(worths: Mapping[str, list[Worth]], frame: Frame, weights: Mapping[str, float]) -> tuple[Part, ...]:
    values = _values(worths, frame.shares)
    parts = []
    for name, value in values.items():
        if name in worths:
            because = _tell(worths[name])
        elif name in frame.held:
            because = _tell_held(name, frame.held[name])
        else:
            named = sum(1 for found in worths.values() for worth in found if hint(worth))
            because = f"{named} named without proof, in a list or a course; together worth little"
        judged = value if weights else None
        parts.append(Part(name=name, weight=weights.get(name, 0.0), value=judged, because=because))
    return tuple(parts)


def _values(worths: Mapping[str, list[Worth]], shares: Mapping[str, float | None]) -> dict[str, float | None]:
    """Return what each part came to, 0–100, or None where it cannot be judged."""
    values: dict[str, float | None] = {}
    for name in PARTS:
        if name in worths:
            values[name] = _mean(worths[name], lambda worth: worth.credit) if worths[name] else None
        else:
            share = shares[name]
            values[name] = None if share is None else round(100 * share, DIGITS)
    everything = [worth for found in worths.values() for worth in found]
    values["only listed"] = _mean(everything, hint) if everything else None
    return values


def hint(worth: Worth) -> float:
    """Return what a need is worth by words alone: nothing where there is proof."""
    return worth.hint if worth.credit == 0 else 0.0


def _mean(worths: list[Worth], credit: Callable[[Worth], float]) -> float:
    total = sum(worth.weight for worth in worths)
    return round(100 * sum(worth.weight * credit(worth) for worth in worths) / total, DIGITS)


def _tell(worths: list[Worth]) -> str:
    if not worths:
        return "the ad asks for none"
    counts = [sum(worth.status == status for worth in worths) for status in ("met", "weak", "missing")]
    return f"{counts[0]} of {len(worths)} shown at work, {counts[1]} weakly, {counts[2]} without evidence"


def _tell_held(name: str, held: Held) -> str:
    if held.asked is None or held.asked == "unspecified":
        return "the ad does not say"
    unit = " years" if name == "years" else ""
    if held.have is None:
        return f"asked: {_said(held.asked)}{unit}; the résumé does not say"
    kind = " of relevant work" if name == "years" else ""
    return f"asked: {_said(held.asked)}{unit}; shown: {_said(held.have)}{unit}{kind}"


def _said(value: float | str) -> str:
    return f"{value:g}" if isinstance(value, float | int) else value


def _total(parts: tuple[Part, ...]) -> float:
    return round(sum(part.weight * part.value / 100 for part in parts if part.value is not None), DIGITS)


def _bound(
    parts: tuple[Part, ...], worths: Mapping[str, list[Worth]], credit: Callable[[Worth], float], *, listed: bool
) -> float:
    """Return the total with another credit for each need; without `listed`, words without proof are worth nothing."""
    changed = []
    for part in parts:
        value = part.value
        if value is not None and part.name in worths:
            value = _mean(worths[part.name], credit)
        if value is not None and (listed or part.name != "only listed"):
            changed.append(part.weight * value / 100)
    return round(sum(changed), DIGITS)

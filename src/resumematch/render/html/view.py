"""What the page shows, ready made: the templates only loop over it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from resumematch.model.evidence import Evidence
from resumematch.model.guide import Guide, GuideItem, GuideMove
from resumematch.render.html.annotated import AnnotatedPage, AnnotatedText
from resumematch.render.html.drawings import BarPart, LadderRow, StripRow, TimeBar
from resumematch.render.html.tips import TipGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A named fact of the header, the x-ray or the receipt."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quote and where it stands."""

    text: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """A score and its drawn parts."""

    name: str
    says: str
    value: str
    bar: tuple[BarPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FitView:
    """The fit, its interval as positions on the bar, its parts."""

    value: str
    grade: str
    floor: float | None
    ceiling: float | None
    score: float | None
    bar: tuple[BarPart, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedView:
    """Skills of which one suffices, with what is known of each."""

    names: tuple[str, ...]
    years: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementRow:
    """A requirement with the quotes of both sides."""

    status: str
    importance: str
    text: Quote
    needs: tuple[NeedView, ...]
    evidence: tuple[Quote, ...]
    why: str
    kind: str | None  # say-it, learn-it, or None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRow:
    """A requirement of an ad that is held against nobody."""

    importance: str
    text: Quote
    needs: tuple[NeedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRow:
    """Gaps that are closed in the same way, and how."""

    names: tuple[str, ...]
    importance: str
    advice: str
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """An edit and its gain."""

    action: str
    gain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRow:
    """A skill, responsibility or next step of the guide."""

    name: str
    status: str
    evidence: tuple[Quote, ...]
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRow:
    """A role to grow or move into."""

    title: str
    have: tuple[str, ...]
    missing: tuple[str, ...]
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSheet:
    """The guide as the page shows it."""

    title: str
    skills: tuple[GuideRow, ...]
    responsibilities: tuple[GuideRow, ...]
    rung: str
    salary: str
    because: tuple[str, ...]
    next_title: str
    next_lacks: tuple[str, ...]
    progression: tuple[MoveRow, ...]
    transitions: tuple[MoveRow, ...]
    next_steps: tuple[GuideRow, ...]
    focus: tuple[Fact, ...]
    guide: Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class BothWaysView:
    """Listed but not shown, shown but not listed, implied but not named."""

    listed_not_shown: tuple[str, ...]
    shown_not_listed: tuple[str, ...]
    implied_not_named: tuple[tuple[str, Quote], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class XRayView:
    """What a naive extractor would have read, and what was odd."""

    facts: tuple[Fact, ...]
    naive_text: str
    text: str
    lost: tuple[str, ...]
    hidden: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobView:
    """The ad by itself."""

    title: str
    facts: tuple[Fact, ...]
    skills: tuple[tuple[str, tuple[str, ...]], ...]
    questions: tuple[Fact, ...]
    to_ask: tuple[str, ...]
    findings: tuple[TipGroup, ...]
    text: AnnotatedText


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The whole page. What a kind of report has not is None or empty."""

    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    answer: str
    do_next: tuple[str, ...]
    scores: tuple[ScoreView, ...] = ()
    fit: FitView | None = None
    requirements: tuple[RequirementRow, ...] = ()
    asks: tuple[AskRow, ...] = ()
    say_it: tuple[GapRow, ...] = ()
    learn_it: tuple[GapRow, ...] = ()
    plan: tuple[PlanRow, ...] = ()
    together: tuple[TipGroup, ...] = ()
    pages: tuple[AnnotatedPage, ...] = ()
    text: AnnotatedText | None = None
    whole: tuple[TipGroup, ...] = ()
    ladder: tuple[LadderRow, ...] = ()
    strips: tuple[StripRow, ...] = ()
    both_ways: BothWaysView | None = None
    guide: GuideSheet | None = None
    xray: XRayView | None = None
    timeline: tuple[TimeBar, ...] = ()
    years: tuple[tuple[int, float], ...] = ()
    job: JobView | None = None
    not_judged: tuple[str, ...] = ()
    receipt: tuple[Fact, ...] = ()


Quotes = Callable[[Iterable[Evidence]], tuple[Quote, ...]]


def sheet(guide: Guide, quotes: Quotes) -> GuideSheet:
    """Lay out the guide."""
    level = guide.level
    return GuideSheet(
        title=guide.title,
        skills=tuple(_row(item, quotes) for item in guide.skills),
        responsibilities=tuple(_row(item, quotes) for item in guide.responsibilities),
        rung=level.title if level else "",
        salary=f"USD {level.salary_usd[0]:,}–{level.salary_usd[1]:,}" if level else "",
        because=level.because if level else (),
        next_title=(level.next_title or "") if level else "",
        next_lacks=level.next_lacks if level else (),
        progression=tuple(_move(move) for move in guide.progression),
        transitions=tuple(_move(move) for move in guide.transitions),
        next_steps=tuple(
            GuideRow(name=step.title, status=step.status, evidence=quotes(step.because), advice=step.advice)
            for step in guide.next_steps
        ),
        focus=tuple(
            Fact(name=kind, value=" · ".join(some.name for some in found))
            for kind, found in (("Focus areas", guide.focus_areas), ("Sectors", guide.sectors))
            if found
        ),
        guide=guide,
    )


def _row(item: GuideItem, quotes: Quotes) -> GuideRow:
    return GuideRow(name=item.name, status=item.status, evidence=quotes(item.because), advice=item.advice)


def _move(move: GuideMove) -> MoveRow:
    return MoveRow(title=move.title, have=move.have_names, missing=move.missing_names, advice=move.advice)

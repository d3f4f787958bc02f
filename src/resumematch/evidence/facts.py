"""Statement → BulletFacts: the level it proves, its outcome, its measures, its opening."""

from collections.abc import Callable

from resumematch.evidence.outcome import states_outcome
from resumematch.evidence.production import Production, production_of
from resumematch.evidence.signals import Span
from resumematch.evidence.statement import Statement
from resumematch.model.evidence import LEVELS, BulletFacts, Cue, Level

_LEARNED_IN = frozenset(("education", "certifications"))
_SAYS_NOTHING_OF_WORK = frozenset(("skills", "summary", "interests"))
_HELPER_FLOOR: Level = "used"


def judge(statement: Statement, place: Callable[[Span], Span]) -> BulletFacts:
    """Judge one statement; `place` turns offsets into its text into offsets into the document."""
    duty = statement.opens_with("duty-opener") or statement.opens_with("helper-opener")
    outcome = states_outcome(statement)
    production = production_of(statement, outcome=outcome, duty=duty)
    return BulletFacts(
        level=_level(statement, production, duty=duty),
        outcome=outcome,
        metric=bool(statement.quantities),
        duty=duty,
        production=production,
        cues=tuple(_cues(statement, place)),
    )


def _level(statement: Statement, production: Production, *, duty: bool) -> Level | None:
    if statement.section in _SAYS_NOTHING_OF_WORK:
        return None
    if statement.section in _LEARNED_IN:
        return "learned"
    level = _full_level(statement, production)
    return LEVELS[max(LEVELS.index(level) - 1, LEVELS.index(_HELPER_FLOOR))] if duty else level


def _full_level(statement: Statement, production: Production) -> Level:
    if production != "none":
        return "led" if statement.has("lead-verb") else production
    if statement.opens_with("use-verb"):
        return "used"
    made = statement.section == "projects"  # a project is its writer's own work, said with a verb or not
    return "built" if made or statement.has("build-verb", "lead-verb") else "used"


def _cues(statement: Statement, place: Callable[[Span], Span]) -> list[Cue]:
    found = [(span, kind) for kind, spans in statement.cues.items() if not kind.startswith("sector-") for span in spans]
    for quantity in statement.quantities:
        found += [(quantity.span, "metric"), (quantity.span, f"number-{quantity.kind}")]
    placed = [(*place(span), kind) for span, kind in found]
    return [Cue(kind=kind, start=start, end=end) for start, end, kind in sorted(placed)]

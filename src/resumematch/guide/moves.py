"""Track record → for each role to grow or move into, which of its skills are shown and which are missing."""

from resumematch.model.evidence import TrackRecord, at_least
from resumematch.model.guide import GuideMove
from resumematch.model.taxonomy import Move, Taxonomy


def weigh_moves(
    moves: tuple[Move, ...], record: TrackRecord, covered: frozenset[str], taxonomy: Taxonomy
) -> tuple[GuideMove, ...]:
    """Split each move's skills into those shown in work (`covered` guide skills count) and those missing."""
    shown = covered | {
        u for skill in record.skills if at_least(skill.level, "used") for u in taxonomy.umbrellas(skill.id)
    }
    return tuple(_weigh(move, shown, taxonomy) for move in moves)


def _weigh(move: Move, shown: frozenset[str], taxonomy: Taxonomy) -> GuideMove:
    have = tuple(skill for skill in move.skills if skill in shown)
    missing = tuple(skill for skill in move.skills if skill not in shown)
    return GuideMove(
        title=move.title,
        have=have,
        missing=missing,
        advice=move.advice,
        have_names=tuple(taxonomy.skills[skill].name for skill in have),
        missing_names=tuple(taxonomy.skills[skill].name for skill in missing),
    )

"""Everything the loader refuses, and what is suspicious besides."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from resumematch.model.taxonomy import Skill, Taxonomy
from resumematch.taxonomy.links import surface_key
from resumematch.taxonomy.load import gather_taxonomy

_FEWEST_EXAMPLES = 1  # of a pattern, each way: what nothing shows, nothing tests
_SHORT = 2  # letters: "TS", "CV" stand for many things


def check_taxonomy(extra: Path | None = None) -> tuple[str, ...]:
    """Return every problem, each with its file and key, and then what is suspicious, each with its skill or pattern."""
    taxonomy, problems = gather_taxonomy(extra)
    return (
        *problems,
        *chain(_unguarded(taxonomy), _unshown(taxonomy), _unused_sets(taxonomy), _twice_guarded(taxonomy)),
    )


def _unguarded(taxonomy: Taxonomy) -> Iterator[str]:
    words = taxonomy.cues["english-words"].terms if "english-words" in taxonomy.cues else ()
    ordinary = frozenset(surface_key(word) for word in words)
    for skill in taxonomy.skills.values():
        for written in (skill.name, *skill.aliases):
            key = surface_key(written)
            short = len(key) <= _SHORT and key.isalpha()
            if (key in ordinary or short) and not _is_guarded(skill, written):
                yield f"skills/{skill.family}: {skill.id}: “{written}” is an ordinary word or short, without a guard"


def _is_guarded(skill: Skill, written: str) -> bool:
    return any(not guard.aliases or written in guard.aliases for guard in skill.guards)


def _unshown(taxonomy: Taxonomy) -> Iterator[str]:
    for pattern in taxonomy.patterns:
        for what in ("examples", "counter_examples"):
            if len(getattr(pattern, what)) < _FEWEST_EXAMPLES:
                yield f"patterns: {pattern.id}.{what}: none"


def _unused_sets(taxonomy: Taxonomy) -> Iterator[str]:
    used = " ".join(written for pattern in taxonomy.patterns for written in pattern.match)
    for name in taxonomy.words:
        if f"${name}" not in used:
            yield f"patterns: words.{name}: no pattern speaks of it"


def _twice_guarded(taxonomy: Taxonomy) -> Iterator[str]:
    """The first guard of a surface counts; a second one would be silently ignored."""
    for skill in taxonomy.skills.values():
        seen: set[str] = set()
        for guard in skill.guards:
            for written in guard.aliases or (skill.name, *skill.aliases):
                if written in seen:
                    yield f"skills/{skill.family}: {skill.id}.guards: two guards for “{written}”"
                seen.add(written)

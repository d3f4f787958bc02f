"""Entries → bullets: a marked line is one statement, so is a paragraph of prose under a job or a project."""

from collections.abc import Sequence

from resumematch.model.document import Document
from resumematch.model.resume import Bullet, SectionKind
from resumematch.parsing.resume.entries import Entry, Statement
from resumematch.parsing.resume.joining import Joiner
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.signs import lists_tools

PROSE: frozenset[SectionKind] = frozenset(("experience", "projects"))
MIN_PROSE_WORDS = 4  # ... or two that end with a full stop
NEST = 4.0  # points (or 2 columns) by which a nested mark stands further in


def bullets_of(
    document: Document,
    entry: Entry,
    joiner: Joiner,
    lexicon: Lexicon,
    *,
    kind: SectionKind,
    position: int | None,
    project: str | None,
) -> list[Bullet]:
    """Make the bullets of one entry."""
    kept = [s for s in entry.body if s.marked or (kind in PROSE and _is_prose(s, lexicon))]
    levels = _levels(kept)
    return [
        Bullet(
            text=joiner.join([row.text for row in statement.rows]),
            start=statement.rows[0].start, end=statement.rows[-1].end,
            page=document.page_at(statement.rows[0].start),
            section=kind, position=position, level=level, project=project,
        )
        for statement, level in zip(kept, levels, strict=True)
    ]  # fmt: skip


def _is_prose(statement: Statement, lexicon: Lexicon) -> bool:
    text = statement.rows[0].text
    if lists_tools(text, lexicon):
        return False
    words = sum(len(row.text.split()) for row in statement.rows)
    return words >= MIN_PROSE_WORDS or (words > 1 and statement.rows[-1].text.endswith("."))


def _levels(statements: Sequence[Statement]) -> list[int]:
    """Number the depths of nesting: as the format says, else by how far in the mark stands."""
    levels: list[int] = []
    depths: list[float] = []
    for statement in statements:
        row = statement.rows[0]
        if row.line.role == "item" and row.line.box is None:
            levels.append(row.line.level)
            continue
        step = NEST if row.line.box else 1.0
        while depths and row.left < depths[-1] - step / 2:
            depths.pop()
        if not depths or row.left > depths[-1] + step / 2:
            depths.append(row.left)
        levels.append(len(depths))
    return levels

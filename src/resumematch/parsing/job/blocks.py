"""Units → blocks: what stands under one heading, and what that heading announces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from resumematch.model.document import Document
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.glue import unglue
from resumematch.parsing.job.headings import (
    LONGEST,
    LONGEST_OPEN,
    BlockKind,
    classify,
    ends_open,
    is_statement,
    looks_titled,
)
from resumematch.parsing.job.units import Unit, read_units
from resumematch.parsing.job.years import ASKED_YEARS

_LABEL = re.compile(r"([^:\n]{3,120}):\s*(?=\S)")
_SURE = 0.6  # share of a line's weighty words that must be heading words
_SHORT = 3  # words of a heading that may open like a requirement or a duty ("Build and deploy")
_HALF = 0.5  # ... of a list item that ends in a colon and speaks of wishes
_SHORT_LINES = 6  # at most, between a list and the prose that ends it
_STICKY: tuple[BlockKind, ...] = ("required", "preferred", "responsibility")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What stands under one heading. `kind` is None where the heading does not tell."""

    kind: BlockKind | None
    heading: Unit | None
    units: tuple[Unit, ...]


@dataclass(slots=True)
class _Draft:
    """A block that still grows."""

    kind: BlockKind | None
    heading: Unit | None
    units: list[Unit]
    nested: bool = False  # it took its kind from the heading above


def read_blocks(document: Document, cues: Cues) -> tuple[Block, ...]:
    """Gather the units of a job ad under their headings."""
    drafts: list[_Draft] = [_Draft(None, None, [])]
    units = tuple(unglue(document.text, read_units(document), cues))
    for at, unit in enumerate(units):
        following = units[at + 1] if at + 1 < len(units) else None
        heading = _heading(document.text, unit, following, cues)
        if heading is not None:
            drafts.append(_inheriting(document.text, drafts[-1], heading))
            if _asks_too(document.text, unit, cues):
                heading.units.append(unit)
        else:
            _add(document.text, drafts, unit, cues)
    return tuple(
        Block(kind=draft.kind, heading=draft.heading, units=tuple(draft.units))
        for draft in drafts
        if draft.units or draft.heading
    )


def _inheriting(text: str, last: _Draft, heading: _Draft) -> _Draft:
    """Give a heading of its own words ("Model serving:") the kind of the one that it stands under."""
    if heading.kind is not None or heading.heading is None or last.heading is None or last.kind not in _STICKY:
        return heading
    alike = last.nested and _look(text, last.heading) == _look(text, heading.heading)
    if alike or not last.units:
        return replace(heading, kind=last.kind, nested=True)
    return heading


def _look(text: str, unit: Unit) -> tuple[str, bool, bool]:
    return unit.kind, unit.bold, ends_open(text[unit.start : unit.end])


def _asks_too(text: str, unit: Unit, cues: Cues) -> bool:
    """Tell whether a heading asks by itself ("4 years of experience with one or more of the following:")."""
    line = text[unit.start : unit.end]
    if not ends_open(line):
        return False
    return ASKED_YEARS.search(line) is not None or cues.found("any-lead", line) or len(line.split()) > LONGEST


def _heading(text: str, unit: Unit, following: Unit | None, cues: Cues) -> _Draft | None:
    line = text[unit.start : unit.end]
    opens = ends_open(line)
    if len(line.split()) > (LONGEST_OPEN if opens else LONGEST) or ("\n" in line.strip() and not opens):
        return None
    if (unit.kind == "text" and _label(text, unit, cues)) or (unit.kind != "heading" and is_statement(line, cues)):
        return None
    kind, share = classify(line, cues)
    if kind == "boilerplate" and _LABEL.match(line):  # "Location: Remote" is said, and announces nothing
        return _Draft(None, unit, []) if unit.kind == "heading" else None
    if ASKED_YEARS.search(line) and not opens:
        return None  # "Minimum 3 years of experience" asks by itself
    if unit.kind == "heading":
        return _Draft(kind, unit, [])
    if unit.kind == "item":
        return _heading_among_items(unit, kind, share, opens, following)
    sure = kind is not None and share >= (0.34 if opens or unit.bold else _SURE)
    if sure or _announces(text, unit, following, cues):
        return _Draft(kind if sure or opens else None, unit, [])
    return None


def _heading_among_items(
    unit: Unit, kind: BlockKind | None, share: float, opens: bool, following: Unit | None
) -> _Draft | None:
    """A heading that was made a list item: only when it is little but heading words."""
    nests = following is not None and following.kind == "item" and following.level > unit.level
    sure = share >= 0.99 or (kind == "preferred" and opens and share >= _HALF)
    if kind is not None and sure and (opens or kind == "stack" or nests):
        return _Draft(kind, unit, [])
    return None


def _announces(text: str, unit: Unit, following: Unit | None, cues: Cues) -> bool:
    """Tell whether a line without heading words is a heading by its look."""
    line = text[unit.start : unit.end]
    if following is None:
        return False
    if following.kind == "item" and ends_open(line):
        return True
    if not looks_titled(line, cues) or _says_something(line, cues):
        return False
    prose = len(text[following.start : following.end].split()) > LONGEST
    return (unit.bold and not following.bold) or (unit.gap and (prose or not following.gap))


def _says_something(line: str, cues: Cues) -> bool:
    """Tell a short item of a list ("Experience with Airflow", "Git; Terraform") from a heading."""
    asks = cues.opens("requirement-openers", line)
    if asks and not {"with", "in", "of", "to"}.isdisjoint(line.lower().split()):
        return True
    opens = asks or cues.opens("duty-openers", line)
    return (opens and len(line.split()) > _SHORT) or ";" in line or "," in line


def _add(text: str, drafts: list[_Draft], unit: Unit, cues: Cues) -> None:
    last = drafts[-1]
    label = _label(text, unit, cues)
    if label is not None and not _is_aside(text, last, label[0], unit):
        kind, body = label
        drafts.append(_Draft(kind, replace(unit, end=body.start), [body]))
        if kind not in _STICKY:
            drafts.append(_Draft(last.kind, None, []))
    elif _ends_list(text, last, unit):
        drafts.append(_Draft(None, None, [unit]))
    elif _leaves_sublist(last, unit):
        drafts.append(_Draft(drafts[-2].kind if len(drafts) > 1 else None, None, [unit]))
    else:
        last.units.append(unit)


def _is_aside(text: str, last: _Draft, kind: BlockKind, unit: Unit) -> bool:
    """Tell whether a label speaks of its own line only: "Advantage: Kafka" among musts, tools among benefits."""
    if last.kind == "required" and last.units and kind == "preferred":
        return True
    return (
        last.kind == "boilerplate" and bool(last.units) and len(text[unit.start : unit.end].split(":")[0].split()) > 3
    )


def _ends_list(text: str, draft: _Draft, unit: Unit) -> bool:
    """Tell whether prose after a list starts something new; short lines in between do not hold it back."""
    if unit.kind != "text" or not draft.units or not _is_prose(text, unit):
        return False
    gap = unit.gap
    for other in reversed(draft.units[-_SHORT_LINES:]):
        if other.kind == "item":
            return gap
        gap = gap or other.gap
    return False


def _leaves_sublist(draft: _Draft, unit: Unit) -> bool:
    """Tell whether an item stands outside the list that a heading among the items announced."""
    heading = draft.heading
    if heading is None or heading.kind != "item" or unit.kind != "item" or not draft.units:
        return False
    return draft.units[-1].level > heading.level >= unit.level


def _is_prose(text: str, unit: Unit) -> bool:
    return len(text[unit.start : unit.end].split()) > LONGEST or text[unit.start : unit.end].rstrip().endswith(".")


def _label(text: str, unit: Unit, cues: Cues) -> tuple[BlockKind, Unit] | None:
    """ "Requirements: 5+ years …" on one line."""
    match = _LABEL.match(text, unit.start, unit.end) if unit.kind == "text" else None
    if match is None:
        return None
    kind, share = classify(match.group(1), cues)
    if kind is None or share < 0.99 or len(match.group(1).split()) > LONGEST_OPEN:
        return None
    return kind, replace(unit, start=match.end(), gap=False)


def lists_in(block: Block) -> Iterator[tuple[Unit, ...]]:
    """Yield the runs of units of one kind, so that each list can be judged by its items."""
    run: list[Unit] = []
    for unit in block.units:
        if run and run[-1].kind != unit.kind:
            yield tuple(run)
            run = []
        run.append(unit)
    if run:
        yield tuple(run)

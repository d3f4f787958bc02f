"""Units → blocks: what stands under one heading, and what that heading announces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from resumematch.model.document import Document
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.glue import unglue
from resumematch.parsing.job.headings import LONGEST, LONGEST_OPEN, BlockKind, classify, ends_open, looks_titled
from resumematch.parsing.job.units import Unit, read_units
from resumematch.parsing.job.years import ASKED_YEARS

_LABEL = re.compile(r"([^:\n]{3,60}):\s*(?=\S)")
_SURE = 0.6  # share of a line's weighty words that must be heading words
_SHORT = 3  # words of a heading that may open like a requirement or a duty ("Build and deploy")
_HALF = 0.5  # ... of a list item that ends in a colon and speaks of wishes
_SHORT = 3  # words of a heading that may open like a requirement or a duty ("Build and deploy")
_HALF = 0.5  # ... of a list item that ends in a colon and speaks of wishes
_STICKY: tuple[BlockKind, ...] = ("required", "preferred", "responsibility")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What stands under one heading. `kind` is None where the heading does not tell."""

    kind: BlockKind | None
    heading: Unit | None
    units: tuple[Unit, ...]


def read_blocks(document: Document, cues: Cues) -> tuple[Block, ...]:
    """Gather the units of a job ad under their headings."""
    blocks: list[Block] = []
    units = tuple(unglue(document.text, read_units(document), cues))
    for at, unit in enumerate(units):
        following = units[at + 1] if at + 1 < len(units) else None
        heading = _heading(document.text, unit, following, cues)
        if heading is not None:
            blocks.append(heading)
        else:
            _add(document.text, blocks, unit, cues)
    return tuple(block for block in blocks if block.units or block.heading)


def _heading(text: str, unit: Unit, following: Unit | None, cues: Cues) -> Block | None:
    line = text[unit.start : unit.end]
    if len(line.split()) > (LONGEST_OPEN if ends_open(line) else LONGEST) or "\n" in line.strip():
        return None
    if unit.kind == "text" and _label(text, unit, cues):
        return None
    kind, share = classify(line, cues)
    if kind == "boilerplate" and _LABEL.match(line):  # "Location: Remote" is said, and announces nothing
        return Block(kind=None, heading=unit, units=()) if unit.kind == "heading" else None
    if ASKED_YEARS.search(line) and not ends_open(line):
        return None  # "Minimum 3 years of experience" asks by itself
    if unit.kind == "heading":
        return Block(kind=kind, heading=unit, units=())
    if unit.kind == "item":
        return _heading_among_items(unit, kind, share, ends_open(line), following)
    sure = kind is not None and share >= (0.34 if ends_open(line) or unit.bold else _SURE)
    if sure or _announces(text, unit, following, cues):
        return Block(kind=kind if sure or ends_open(line) else None, heading=unit, units=())
    return None


def _heading_among_items(
    unit: Unit, kind: BlockKind | None, share: float, opens: bool, following: Unit | None
) -> Block | None:
    """A heading that was made a list item: only when it is little but heading words."""
    nests = following is not None and following.kind == "item" and following.level > unit.level
    sure = share >= 0.99 or (kind == "preferred" and opens and share >= _HALF)
    if kind is not None and sure and (opens or kind == "stack" or nests):
        return Block(kind=kind, heading=unit, units=())
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
    asks = cues.opens("requirement-openers", line) or cues.opens("duty-openers", line)
    return (asks and len(line.split()) > _SHORT) or ";" in line or "," in line


def _add(text: str, blocks: list[Block], unit: Unit, cues: Cues) -> None:
    label = _label(text, unit, cues)
    if label is not None:
        kind, body = label
        blocks.append(Block(kind=kind, heading=replace(unit, end=body.start), units=(body,)))
        if kind not in _STICKY:
            blocks.append(Block(kind=blocks[-2].kind if len(blocks) > 1 else None, heading=None, units=()))
        return
    if not blocks:
        blocks.append(Block(kind=None, heading=None, units=()))
    last = blocks[-1]
    if _ends_list(text, last, unit):
        blocks.append(Block(kind=None, heading=None, units=(unit,)))
    elif _leaves_sublist(last, unit):
        blocks.append(Block(kind=blocks[-2].kind if len(blocks) > 1 else None, heading=None, units=(unit,)))
    else:
        blocks[-1] = replace(last, units=(*last.units, unit))


def _ends_list(text: str, block: Block, unit: Unit) -> bool:
    """Tell whether prose after a list starts something new; a short line in between does not hold it back."""
    items = [at for at, other in enumerate(block.units) if other.kind == "item"]
    if unit.kind != "text" or not items or not _is_prose(text, unit):
        return False
    return any(other.gap for other in (*block.units[items[-1] + 1 :], unit))


def _leaves_sublist(block: Block, unit: Unit) -> bool:
    """Tell whether an item stands outside the list that a heading among the items announced."""
    heading = block.heading
    if heading is None or heading.kind != "item" or unit.kind != "item" or not block.units:
        return False
    return block.units[-1].level > heading.level >= unit.level


def _is_prose(text: str, unit: Unit) -> bool:
    return len(text[unit.start : unit.end].split()) > LONGEST or text[unit.start : unit.end].rstrip().endswith(".")


def _label(text: str, unit: Unit, cues: Cues) -> tuple[BlockKind, Unit] | None:
    """ "Requirements: 5+ years …" on one line."""
    match = _LABEL.match(text, unit.start, unit.end) if unit.kind == "text" else None
    if match is None:
        return None
    kind, share = classify(match.group(1), cues)
    if kind is None or share < 0.99 or len(match.group(1).split()) > LONGEST:
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

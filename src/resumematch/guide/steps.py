"""Lines → each recommended next step as done, started or open, with the lines that say so."""

from collections.abc import Sequence

from resumematch.guide.lines import Line, best, quote
from resumematch.guide.signs import together
from resumematch.model.document import Document
from resumematch.model.guide import GuideStep, StepStatus
from resumematch.model.taxonomy import NextStep, Role


def take_steps(document: Document, lines: Sequence[Line], role: Role) -> tuple[GuideStep, ...]:
    """Mark every next step of the role."""
    return tuple(_mark(step, document, lines) for step in role.next_steps)


def _mark(step: NextStep, document: Document, lines: Sequence[Line]) -> GuideStep:
    groups = _groups(step.within, lines)
    status: StepStatus = "open"
    found: list[Line] = []
    for name, alternatives in (("done", step.done), ("started", step.started)):
        found = _first(alternatives, groups)
        if found:
            status = "done" if name == "done" else "started"
            break
    because = tuple(quote(document, line) for line in found)
    return GuideStep(
        id=step.id, title=step.title, status=status, because=because, advice="" if status == "done" else step.advice
    )


def _first(alternatives: Sequence[Sequence[str]], groups: list[list[Line]]) -> list[Line]:
    for signs in alternatives:
        found = [some for group in groups if (some := together(signs, group))]
        if found:
            return found[0] if len(found[0]) > 1 else best(line for some in found for line in some)
    return []


def _groups(within: str, lines: Sequence[Line]) -> list[list[Line]]:
    if within == "line":
        return [[line] for line in lines]
    if within == "resume":
        return [list(lines)]
    entries: dict[tuple[str, str], list[Line]] = {}
    for line in lines:
        entries.setdefault(line.entry, []).append(line)
    return list(entries.values())

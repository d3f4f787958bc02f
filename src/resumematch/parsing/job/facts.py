"""Reads what an ad tells besides requirements: knock-out questions, sectors, focus areas."""

from collections import Counter

from resumematch.model.document import Document
from resumematch.model.job import Question
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.sentences import sentences
from resumematch.parsing.job.units import Unit, on_one_line

_MOST_COMMAS = 7  # in a sentence; with more it is a list of perks or of grounds of discrimination
_ENOUGH = 2  # phrases that make a sector or focus area more than a passing word


def read_questions(document: Document, units: tuple[Unit, ...], cues: Cues) -> tuple[Question, ...]:
    """List the knock-outs, the first sentence of each kind."""
    found: dict[str, Question] = {}
    for unit in units:
        for start, end in sentences(document.text, unit.start, unit.end):
            said = document.text[start:end]
            if said.count(",") > _MOST_COMMAS or cues.found("not-question", said):
                continue
            for kind in cues.kinds("question"):
                if kind not in found and cues.found(f"question-{kind}", said):
                    found[kind] = Question(kind=kind, quote=said, start=start, end=end)
    return tuple(sorted(found.values(), key=lambda question: (question.start, question.kind)))


def read_topics(document: Document, cues: Cues, prefix: str) -> tuple[str, ...]:
    """Name the sectors ("sector") or focus areas ("focus") that the ad speaks of, the most often named first."""
    counts = Counter({kind: _distinct(document, cues, f"{prefix}-{kind}") for kind in cues.kinds(prefix)})
    names = {kind: cues.taxonomy.cues[f"ad-{prefix}-{kind}"].why for kind in counts}
    enough = [kind for kind, count in counts.items() if count >= _ENOUGH]
    return tuple(names[kind] for kind in sorted(enough, key=lambda kind: (-counts[kind], kind)))


def _distinct(document: Document, cues: Cues, name: str) -> int:
    spans = list(cues.finder(name).spans(document.text))
    return len(spans) if len({on_one_line(document.text[a:b]).casefold() for a, b in spans}) > 0 else 0

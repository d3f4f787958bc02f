"""The parse x-ray: what a naive extractor would have read, and which skills it would have lost."""

import re

from resumematch.model.document import Document
from resumematch.model.evidence import TrackRecord
from resumematch.render.html.view import Fact, XRayView
from resumematch.render.words import count_of


def view_xray(document: Document, record: TrackRecord) -> XRayView | None:
    """Lay out the x-ray; None for formats that every reader reads alike."""
    xray = document.xray
    if xray.naive_text is None:
        return None
    facts = [
        Fact(name="Fonts", value=", ".join(xray.fonts)) if xray.fonts else None,
        Fact(name="Body size", value=f"{xray.body_size:g} pt") if xray.body_size else None,
        Fact(name="Columns", value=", ".join(f"page {page.number}: {page.columns}" for page in xray.pages)),
        _count("Icon glyphs dropped", xray.icon_glyphs),
        _count("Characters without meaning", xray.unmapped_glyphs),
        _count("Headings set in single letters", xray.spaced_headings),
        Fact(name="Hidden text", value=count_of(len(document.hidden_text), "piece")) if document.hidden_text else None,
    ]
    return XRayView(
        facts=tuple(fact for fact in facts if fact is not None),
        naive_text=xray.naive_text,
        text=document.text,
        lost=lost_skills(xray.naive_text, record),
        hidden=tuple(
            Fact(name=f"{hidden.why}, page {hidden.page}" if hidden.page else hidden.why, value=hidden.text)
            for hidden in document.hidden_text
        ),
    )


def lost_skills(naive_text: str, record: TrackRecord) -> tuple[str, ...]:
    """Name the skills none of whose mentions survives in the naive text."""
    flat = _flat(naive_text)
    return tuple(
        skill.name for skill in record.skills if all(_flat(mention.text) not in flat for mention in skill.mentions)
    )


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold()


def _count(name: str, value: int) -> Fact | None:
    return Fact(name=name, value=str(value)) if value else None

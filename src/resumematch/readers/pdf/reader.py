"""PDF → Document: ink, what of it is visible, its reading order, its lines."""

from collections import Counter
from collections.abc import Sequence

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document, HiddenText, Line, Link, PageFacts, XRay
from resumematch.readers.pdf.fragments import find_fragments
from resumematch.readers.pdf.ink import Ink
from resumematch.readers.pdf.lines import Draft, draft_lines
from resumematch.readers.pdf.opening import OpenPdf, open_pdf, read_pages
from resumematch.readers.pdf.regions import Reading, find_regions
from resumematch.readers.pdf.visibility import hidden_text, picture_share, split_visible

_NO_TEXT = "has no text layer (a scan or a picture); run text recognition (OCR) on it, or export the document as PDF."
_UNMAPPED = "does not say which letters its fonts show; export it again with embedded fonts, or give a DOCX."
_MAX_UNMAPPED = 0.5
_SCAN_CHARACTERS = 80  # a page; under it, a picture over most of the page is the page


def read_pdf(data: bytes, name: str, digest: str) -> Document:
    """Read a PDF as a person reads it.

    Raises UnreadableInput for one that is locked, damaged, or holds no text.
    """
    pdf = open_pdf(data, name)
    inks = read_pages(pdf)
    drafts: list[Draft] = []
    hidden: list[HiddenText] = []
    facts: list[PageFacts] = []
    for ink in inks:
        visible, unseen = split_visible(ink)
        hidden.extend(hidden_text(unseen, ink.number))
        first_block = drafts[-1].block + 1 if drafts else 0
        reading = find_regions(find_fragments(visible), ink)
        for number, region in enumerate(reading.regions):
            drafts.extend(draft_lines(region, ink.number, first_block + number))
        facts.append(_page_facts(ink, reading))
    _refuse_unreadable(name, inks, drafts)
    return _document(pdf, digest, drafts, tuple(hidden), tuple(facts))


def _page_facts(ink: Ink, reading: Reading) -> PageFacts:
    return PageFacts(
        number=ink.number,
        width=round(ink.width, 2),
        height=round(ink.height, 2),
        columns=max(1, reading.columns),
        images=sum(shape.picture for shape in ink.shapes),
        image_share=round(picture_share(ink), 3),
    )


def _refuse_unreadable(name: str, inks: Sequence[Ink], drafts: Sequence[Draft]) -> None:
    known = sum(char.isalnum() for draft in drafts for char in draft.text)
    unmapped = sum(draft.unmapped for draft in drafts)
    if unmapped > _MAX_UNMAPPED * (known + unmapped):
        raise UnreadableInput(name, "no-text", _UNMAPPED)
    scanned = any(picture_share(ink) > 0.6 for ink in inks)
    if known == 0 or (scanned and known < _SCAN_CHARACTERS * len(inks)):
        raise UnreadableInput(name, "no-text", _NO_TEXT)


def _document(
    pdf: OpenPdf,
    digest: str,
    drafts: Sequence[Draft],
    hidden: tuple[HiddenText, ...],
    facts: tuple[PageFacts, ...],
) -> Document:
    parts: list[str] = []
    lines: list[Line] = []
    links: list[Link] = []
    at = 0
    last: Draft | None = None
    for draft in drafts:
        if last is not None:
            joint = "\n\n" if draft.block != last.block else "\n"
            parts.append(joint)
            at += len(joint)
        lines.append(_line(draft, at))
        parts.append(draft.text)
        at += len(draft.text)
        last = draft
    return Document(
        name=pdf.name,
        format="pdf",
        sha256=digest,
        pages=len(facts),
        text="".join(parts),
        lines=tuple(lines),
        links=tuple(links),
        hidden_text=hidden,
        xray=_xray(pdf, drafts, facts),
    )


def _line(draft: Draft, start: int) -> Line:
    return Line(
        start=start,
        end=start + len(draft.text),
        page=draft.page,
        box=draft.box,
        role=draft.role,
        level=draft.level,
        size=draft.size,
        bold=draft.bold,
        italic=draft.italic,
        color=draft.color,
        font=draft.font,
        block=draft.block,
        gap=draft.gap,
    )


def _xray(pdf: OpenPdf, drafts: Sequence[Draft], facts: tuple[PageFacts, ...]) -> XRay:
    sizes: Counter[float] = Counter()
    for draft in drafts:
        sizes[round(draft.size, 1)] += len(draft.text)
    return XRay(
        icon_glyphs=sum(draft.icons for draft in drafts),
        unmapped_glyphs=sum(draft.unmapped for draft in drafts),
        spaced_headings=sum(draft.spaced for draft in drafts),
        fonts=tuple(dict.fromkeys(draft.font for draft in drafts)),
        body_size=sizes.most_common(1)[0][0] if sizes else None,
        title=pdf.title,
        author=pdf.author,
        pages=facts,
    )

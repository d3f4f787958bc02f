"""PDF → Document: ink, what of it is visible, its reading order, its lines."""

from collections import Counter
from collections.abc import Sequence

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document, HiddenText, PageFacts, XRay
from resumematch.readers.pdf.composing import compose
from resumematch.readers.pdf.fragments import find_fragments
from resumematch.readers.pdf.garbage import no_search_for_garbage
from resumematch.readers.pdf.icons import mark_icon_items
from resumematch.readers.pdf.ink import Glyph, Ink
from resumematch.readers.pdf.lines import Draft, draft_lines, draft_sideways
from resumematch.readers.pdf.margins import mark_margins
from resumematch.readers.pdf.marks import with_drawn_marks
from resumematch.readers.pdf.naive import naive_text
from resumematch.readers.pdf.opening import OpenPdf, open_pdf, read_pages
from resumematch.readers.pdf.placing import with_sideways
from resumematch.readers.pdf.region import Reading
from resumematch.readers.pdf.regions import find_regions
from resumematch.readers.pdf.sequence import PageReading, in_sequence
from resumematch.readers.pdf.sideways import split_upright
from resumematch.readers.pdf.visibility import hidden_text, picture_share, split_visible

_NO_TEXT = "has no text layer (a scan or a picture); run text recognition (OCR) on it, or export the document as PDF."
_UNMAPPED = "does not say which letters its fonts show; export it again with embedded fonts, or give a DOCX."
_MAX_UNMAPPED = 0.5
_SCAN_CHARACTERS = 80  # a page; under it, a picture over most of the page is the page


@no_search_for_garbage()
def read_pdf(data: bytes, name: str, digest: str) -> Document:
    """Read a PDF as a person reads it.

    Raises UnreadableInput for one that is locked, damaged, or holds no text.
    """
    pdf = open_pdf(data, name)
    inks = read_pages(pdf)
    hidden: list[HiddenText] = []
    pages: list[PageReading] = []
    turned: list[Draft] = []
    veiled: list[list[Glyph]] = []
    for ink in inks:
        visible, unseen = split_visible(ink)
        hidden.extend(hidden_text(unseen, ink.number))
        veiled.append([glyph for glyph, _ in unseen])
        upright, sideways = split_upright(visible, ink)
        turned.extend(draft_sideways(text, ink.number) for text in sideways)
        pages.append(PageReading(ink, find_regions(find_fragments(with_drawn_marks(upright, ink)), ink)))
    drafts = _draft(pages, turned)
    facts = tuple(_page_facts(ink, reading) for ink, reading in pages)
    naive = "\n\n".join(
        naive_text((draft for draft in drafts if draft.page == ink.number), unseen)
        for ink, unseen in zip(inks, veiled, strict=True)
    )
    _refuse_unreadable(name, inks, drafts)
    mark_margins(drafts, facts)
    mark_icon_items(drafts)
    composed = compose(drafts, inks)
    return Document(
        name=name,
        format="pdf",
        sha256=digest,
        pages=len(facts),
        text=composed.text,
        lines=composed.lines,
        links=composed.links,
        hidden_text=tuple(hidden),
        xray=_xray(pdf, drafts, facts, naive),
    )


def _draft(pages: Sequence[PageReading], turned: Sequence[Draft]) -> list[Draft]:
    drafts: list[Draft] = []
    for number, (page, region) in enumerate(in_sequence(pages)):
        drafts.extend(draft_lines(region, page, number))
    return with_sideways(drafts, turned)


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
    known = sum(len(draft.places) for draft in drafts if any(map(str.isalnum, draft.text)))
    unmapped = sum(draft.unmapped for draft in drafts)
    if unmapped > _MAX_UNMAPPED * (known + unmapped):
        raise UnreadableInput(name, "no-text", _UNMAPPED)
    scanned = any(picture_share(ink) > 0.6 for ink in inks)
    if known == 0 or (scanned and known < _SCAN_CHARACTERS * len(inks)):
        raise UnreadableInput(name, "no-text", _NO_TEXT)


def _xray(pdf: OpenPdf, drafts: Sequence[Draft], facts: tuple[PageFacts, ...], naive: str) -> XRay:
    sizes: Counter[float] = Counter()
    for draft in drafts:
        sizes[round(draft.size, 1)] += len(draft.text)
    return XRay(
        naive_text=naive,
        icon_glyphs=sum(draft.icons for draft in drafts),
        unmapped_glyphs=sum(draft.unmapped for draft in drafts),
        spaced_headings=sum(draft.spaced > 0 for draft in drafts),
        fonts=tuple(dict.fromkeys(draft.font for draft in drafts)),
        body_size=sizes.most_common(1)[0][0] if sizes else None,
        title=pdf.title,
        author=pdf.author,
        pages=facts,
    )

"""Link areas of a page and its lines → links with the text they stand on."""

from collections.abc import Iterator, Sequence

from resumematch.model.document import Link
from resumematch.readers.pdf.ink import LinkArea, Rect
from resumematch.readers.pdf.lines import Draft

_SLACK = 1.0  # points by which a letter may stand out of its link


def find_links(areas: Sequence[LinkArea], page: int, drafts: Sequence[tuple[int, Draft]]) -> Iterator[Link]:
    """Return a page's links; `drafts` gives each line's offset. One on an icon stands before its line's text."""
    for area in areas:
        spans = [span for start, draft in drafts if (span := _span(area.box, start, draft))]
        if spans:
            yield from (Link(url=area.url, start=start, end=end, page=page) for start, end in spans)
        elif drafts:
            at = _nearest(area.box, drafts)
            yield Link(url=area.url, start=at, end=at, page=page)


def _span(box: Rect, start: int, draft: Draft) -> tuple[int, int] | None:
    x0, top, x1, bottom = box
    middle = draft.baseline - 0.3 * draft.size
    if not top - _SLACK <= middle <= bottom + _SLACK:
        return None
    inside = [(at, letter) for at, letter in draft.places if x0 - _SLACK <= (letter.x0 + letter.x1) / 2 <= x1 + _SLACK]
    if not inside:
        return None
    last, letter = inside[-1]
    return start + inside[0][0], start + last + len(letter.text)


def _nearest(box: Rect, drafts: Sequence[tuple[int, Draft]]) -> int:
    middle = (box[1] + box[3]) / 2
    return min(drafts, key=lambda entry: (abs((entry[1].box.top + entry[1].box.bottom) / 2 - middle), entry[0]))[0]

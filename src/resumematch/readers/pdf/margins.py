"""Drafts of all pages → the lines among them that every page repeats in its margins: running headers and footers."""

import re
from collections import defaultdict
from collections.abc import Sequence

from resumematch.model.document import PageFacts, Role
from resumematch.readers.pdf.lines import Draft

_MARGIN = 0.12
"""Share of a page's height at the top and at the bottom where running lines stand."""

_CLOSE = 0.8  # ems of white space above a line of the same paragraph
_EDGE_ROWS = 3  # rows from the edge inwards that may be running lines
_WORD = r"(?:page|pg|p|seite|s|página|pagina|pág|pag|side|sida|strona|str|стр|страница)"
_PAGE_NUMBER = re.compile(
    rf"[\W_]{{0,4}}(?:{_WORD}\b\.?\s?)?\d{{1,3}}(?:\s?(?:/|of|von|de|di|av|af|z|из|\|)\s?\d{{1,3}})?[\W_]{{0,4}}", re.I
)
_NUMBERED = re.compile(rf"\b{_WORD}\b\.?\s?\d{{1,3}}(?:\s?(?:/|of|von|de|di|av|af|z|из)\s?\d{{1,3}})?\W{{0,4}}$", re.I)
_DIGITS = re.compile(r"\d+")


def mark_margins(drafts: Sequence[Draft], pages: Sequence[PageFacts]) -> None:
    """Give running headers and footers their role.

    A page number is one on any page; other lines are where another page has them too. What stands at the first page's
    top and is printed large or holds an address is its letterhead, whatever later pages repeat of it.
    """
    headline = _headline(drafts)
    name = headline.text.split("\t")[0].strip() if headline else ""
    edges = [(page, _edge_lines(drafts, page)) for page in pages]
    seen: dict[tuple[str, Role], set[int]] = defaultdict(set)
    for page, lines in edges:
        for draft, role in lines:
            seen[_pattern(draft), role].add(page.number)
    for page, lines in edges:
        for draft, role in lines:
            if (_is_page_number(draft, role) and not _ends_sentence(draft)) or (
                not _is_letterhead(draft, page, role, headline)
                and (len(seen[_pattern(draft), role]) > 1 or _repeats(draft, name, page))
            ):
                draft.role = role


def _edge_lines(drafts: Sequence[Draft], page: PageFacts) -> list[tuple[Draft, Role]]:
    own = sorted((d for d in drafts if d.page == page.number), key=lambda draft: draft.baseline)
    top = [draft for draft in own[:_EDGE_ROWS] if draft.box.bottom <= _MARGIN * page.height]
    bottom = [draft for draft in own[-_EDGE_ROWS:] if draft.box.top >= (1 - _MARGIN) * page.height]
    headers: list[tuple[Draft, Role]] = [(draft, "header") for draft in top]
    return headers + [(draft, "footer") for draft in bottom if draft not in top]


def _pattern(draft: Draft) -> str:
    return _DIGITS.sub("#", draft.text)


def _is_page_number(draft: Draft, role: Role) -> bool:
    text = draft.text.strip()
    return bool(_PAGE_NUMBER.fullmatch(text)) or (role == "footer" and bool(_NUMBERED.search(text)))


def _ends_sentence(draft: Draft) -> bool:
    """Say whether a number right below other text is the end of what wrapped ("… instead of⏎5.")."""
    return draft.text.endswith(".") and draft.gap is not None and draft.gap < _CLOSE * draft.size


def _is_letterhead(draft: Draft, page: PageFacts, role: Role, headline: Draft | None) -> bool:
    if page.number > 1 or role == "footer" or headline is None:
        return False
    return "@" in draft.text or draft.baseline >= headline.baseline or draft.size > 0.8 * headline.size


def _headline(drafts: Sequence[Draft]) -> Draft | None:
    """Return the first page's largest text, which names the person."""
    first = [draft for draft in drafts if draft.page == 1 and any(map(str.isalpha, draft.text))]
    return max(first, key=lambda draft: draft.size) if first else None


def _repeats(draft: Draft, name: str, page: PageFacts) -> bool:
    return page.number > 1 and len(name) >= 5 and name.casefold() in draft.text.casefold()

"""Document → contact: name, e-mail addresses, telephone numbers and links, wherever they are printed."""

import re
from collections.abc import Sequence

from resumematch.model.document import Document
from resumematch.model.resume import Contact
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.names import TOP_ROWS, name_of
from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.wordings import kind_of

EMAIL = re.compile(r"(?<![\w.+'-])[\w.+'-]++(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\w-]++(?:\.[\w-]++)+", re.IGNORECASE)
URL = re.compile(
    r"(?:https?://|www\.)[^\s<>()|,;•·]+[^\s<>()|,;•·.]"
    r"|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|me|co|app|edu|gov|info|tech|xyz|de|ch|at|fr|es|it|nl|pl|pt|se|no|dk|fi|be|uk|ie|ca|au|nz|in|uy|br|mx|jp|kr|cn|tr|eu|us)\b(?:/[^\s<>()|,;•·]*[^\s<>()|,;•·.])?"
    r"|(?<![\w/.])(?:github|gitlab|linkedin|in)/[\w-]{3,}",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w/.-])(?:\(?\+\s?\d{1,3}\)?|\(?0\d{1,4}\)?|\(\d{3}\)|\d{2,4})[\s./()-]*(?:\d[\s./()*-]{0,2}){5,12}\d(?![\w/])"
)
DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d)")
MIN_DIGITS, MAX_DIGITS = 7, 15  # E.164


def contact_of(document: Document, rows: Sequence[Row], lexicon: Lexicon, first_heading: int) -> Contact:
    """Read how to reach the person; `first_heading` is where the first section begins."""
    top = _top(document, rows, lexicon)
    urls = [_plain(link.url) for link in document.links if link.url.startswith(("http", "www"))]
    mails = [link.url[7:].split("?")[0] for link in document.links if link.url.startswith("mailto:")]
    emails = [match.group() for match in EMAIL.finditer(document.text)]
    bare = EMAIL.sub(lambda match: " " * len(match.group()), document.text)
    phones = [phone for match in PHONE.finditer(bare[:top]) if (phone := _phone(match.group()))]
    printed = [
        _plain(m.group())
        for m in URL.finditer(bare[:top])
        if not lexicon.degrees.first(m.group()) and m.group().casefold() not in lexicon.dotted
    ]
    return Contact(
        name=dict(document.hints).get("name") or name_of(rows, lexicon, first_heading, [*emails, *mails]),
        emails=_once([*emails, *mails]),
        phones=_once(phones), links=_once([*printed, *urls]),
    )  # fmt: skip


def reach_spans(document: Document, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Find the spans of e-mail addresses and URLs: words in them claim no skill; "ASP.NET" is no URL."""
    spans = [
        match.span()
        for pattern in (EMAIL, URL)
        for match in pattern.finditer(document.text)
        if match.group().casefold() not in lexicon.dotted
    ]
    spans += [
        (link.start, link.end)
        for link in document.links
        if link.start < link.end and _is_label(document, link.start, link.end)
    ]
    return tuple(sorted(spans))


def _is_label(document: Document, start: int, end: int) -> bool:
    """Tell a link that is a way to reach someone ("GitHub") from linked prose."""
    return end - start <= 40 and start < _head_end(document)


def _head_end(document: Document) -> int:
    return document.lines[min(len(document.lines), TOP_ROWS) - 1].end if document.lines else 0


def _top(document: Document, rows: Sequence[Row], lexicon: Lexicon) -> int:
    """Numbers deep in the text are no telephone numbers, unless a Contact section holds them."""
    late = [row for row in rows if kind_of(row.text, lexicon) == "other"]
    if late:
        return len(document.text)
    return max(_head_end(document), 600)


def _phone(found: str) -> str | None:
    digits = sum(char.isdigit() for char in found)
    if not MIN_DIGITS <= digits <= MAX_DIGITS or DATE_LIKE.search(found) or "\n" in found.strip():
        return None
    if not found.strip().startswith(("+", "(", "0")) and digits < 9:
        return None
    return " ".join(found.split()).strip(" .-/")


def _plain(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url.strip()).rstrip("/")


def _once(found: Sequence[str]) -> tuple[str, ...]:
    return tuple({item.casefold(): item for item in reversed(found)}.values())[::-1]

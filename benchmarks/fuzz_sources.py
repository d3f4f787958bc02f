"""Folders of documents → what is damaged: the files of each format, and for most formats all the other texts too."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import docx
import markdown_it

from resumematch.data import TAXONOMY, folder
from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import read

SUFFIXES = {
    "pdf": ".pdf",
    "docx": ".docx",
    "markdown": ".md",
    "text": ".txt",
    "html": ".html",
    "linked data": ".html",
    "json": ".json",
    "taxonomy": ".toml",
}
MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file to damage; `name` is its own, or that of the document whose text it holds."""

    name: str
    data: bytes


def sources_of(folders: Sequence[Path], kind: str) -> tuple[Source, ...]:
    """List what there is to damage of a format, sorted; none that is refused before any damage."""
    if kind == "taxonomy":
        return tuple(_built_in_taxonomy())
    files = [path for path in _files(folders) if path.suffix == SUFFIXES[kind]]
    own = [Source(path.name, path.read_bytes()) for path in files if _document(path)]
    if kind == "linked data":
        return tuple(source for source in own if b"ld+json" in source.data) or tuple(own)
    return (*own, *(Source(path.name, write(document)) for path, document in _others(folders, kind)
                    if (write := WRITERS.get(kind))))  # fmt: skip


def _files(folders: Sequence[Path]) -> list[Path]:
    found = sorted(path for each in folders for path in each.rglob("*") if path.suffix in SUFFIXES.values())
    return [path for path in found if 0 < path.stat().st_size < MOST_BYTES]


def _others(folders: Sequence[Path], kind: str) -> Iterable[tuple[Path, Document]]:
    for path in _files(folders):
        if kind in WRITERS and path.suffix != SUFFIXES[kind] and (document := _document(path)):
            yield path, document


def _document(path: Path) -> Document | None:
    try:
        return read(path)
    except UnreadableInput:
        return None


def _built_in_taxonomy() -> Iterable[Source]:
    root = Path(str(folder(TAXONOMY)))
    for path in sorted(root.rglob("*.toml")):
        yield Source(f"{path.parent.name}/{path.name}", path.read_bytes())


def _text(document: Document) -> bytes:
    return document.text.encode()


def _markdown(document: Document) -> bytes:
    marks = {"heading": "## ", "list_item": "- "}
    printed = ((line.role, document.text[line.start : line.end]) for line in document.lines)
    return "\n\n".join(f"{marks.get(role or '', '')}{text.lstrip('•-* ')}" for role, text in printed).encode()


def _page(document: Document) -> bytes:
    body = markdown_it.MarkdownIt("commonmark").render(_markdown(document).decode())
    return f"<!doctype html><html><head><style>p {{color: #222}}</style></head><body>{body}</body></html>".encode()


def _word(document: Document) -> bytes:
    made, out = docx.Document(), BytesIO()
    made.sections[0].header.paragraphs[0].text = document.name
    for line in document.lines:
        cells = document.text[line.start : line.end].lstrip("•-* ").split("\t")
        if len(cells) > 1:
            for cell, text in zip(made.add_table(1, len(cells)).rows[0].cells, cells, strict=True):
                cell.text = text
        elif line.role == "heading":
            made.add_heading(cells[0], level=line.level or 2)
        else:
            made.add_paragraph(cells[0], style="List Bullet" if line.role == "list_item" else None)
    made.save(out)
    undated = BytesIO()
    with ZipFile(out) as given, ZipFile(undated, "w") as written:  # python-docx dates its members: the same bytes twice
        for name in given.namelist():
            written.writestr(ZipInfo(name), given.read(name))
    return undated.getvalue()


def _ad(document: Document) -> bytes:
    ad = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": document.text[:40],
        "description": document.text,
    }
    return json.dumps(ad | {"hiringOrganization": {"@type": "Organization", "name": "Acme"}}).encode()


WRITERS = {"text": _text, "markdown": _markdown, "html": _page, "docx": _word, "json": _ad}

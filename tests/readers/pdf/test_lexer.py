"""Our lexer gives exactly the characters, boxes, fonts and colours that pdfminer's own parser gives."""

import os
from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from resumematch.readers.pdf.fonts import read_letters
from resumematch.readers.pdf.lexer import Doubt, Operator, read_path, read_tokens
from resumematch.readers.pdf.opening import open_pdf, read_pages
from resumematch.readers.pdf.paint import hex_color

DOCUMENTS = sorted((Path(__file__).parents[2] / "fixtures/resumes/documents").glob("*.pdf"))
CORPUS = os.environ.get("RESUMEMATCH_PDF_CORPUS")  # a folder of PDF files to hold the lexer against, too


def characters(container: LTContainer) -> Iterator[LTChar]:
    for item in container:
        if isinstance(item, LTChar):
            yield item
        elif isinstance(item, LTContainer):
            yield from characters(item)


class Character(NamedTuple):
    box: tuple[float, ...]
    text: str
    font: str
    color: str | None


def by_pdfminer(data: bytes) -> list[list[Character]]:
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    pages = []
    for page in PDFPage.create_pages(open_pdf(data, "x").file):
        interpreter.process_page(page)
        pages.append([
            Character(char.bbox, char.get_text(), char.fontname.split("+", 1)[-1],
                      hex_color(char.ncs, char.graphicstate.ncolor))
            for char in characters(device.get_result())
        ])  # fmt: skip
    return pages


def by_us(data: bytes) -> list[list[Character]]:
    pages = []
    for ink, page in zip(read_pages(open_pdf(data, "x")), PDFPage.create_pages(open_pdf(data, "x").file), strict=True):
        x, y = page.cropbox[0] - page.mediabox[0], page.cropbox[3] - page.mediabox[1]
        pages.append([
            Character((g.x0 + x, y - g.bottom, g.x1 + x, y - g.top), g.text, g.look.font, g.look.color)
            for g in ink.glyphs
        ])  # fmt: skip
    return pages


def assert_identical(path: Path) -> int:
    data = path.read_bytes()
    theirs, ours = by_pdfminer(data), by_us(data)
    assert list(map(len, theirs)) == list(map(len, ours))
    count = 0
    for one, other in zip(chain(*theirs), chain(*ours), strict=True):
        if (
            one.text.startswith("(cid:") and other.text == "•"
        ):  # a code that WinAnsiEncoding leaves unused, see faces.py
            one = one._replace(text="•")
        assert other[1:] == one[1:]
        assert all(abs(a - b) < 0.001 for a, b in zip(one.box, other.box, strict=True)), (one, other)
        count += 1
    return count


def test_all_characters_of_our_documents_are_identical_to_pdfminers():
    assert len(DOCUMENTS) >= 10
    assert sum(map(assert_identical, DOCUMENTS)) > 15_000


@pytest.mark.slow
@pytest.mark.skipif(CORPUS is None, reason="RESUMEMATCH_PDF_CORPUS names no folder")
def test_all_characters_of_a_corpus_are_identical_to_pdfminers():
    files = sorted(Path(CORPUS).rglob("*.pdf"))
    assert files
    assert sum(map(assert_identical, files)) > 1000


@pytest.mark.parametrize(
    ("stream", "tokens"),
    [
        (b"1 -2.5 +.5 Td", [1, -2.5, 0.5, Operator("Td")]),
        (b"(a\\(b\\)(c(d)e)\\101) Tj", [b"a(b)(c(d)e)A", Operator("Tj")]),
        (b"<48 65 6c6> Tj", [b"Hel\x06", Operator("Tj")]),
        (b"[(A) -120 <42>] TJ % note\n", [[b"A", -120, b"B"], Operator("TJ")]),
        (b"T*(x)'", [Operator("T*"), b"x", Operator("'")]),
    ],
)
def test_operands_and_operators_are_read(stream, tokens):
    assert read_tokens(stream) == tokens


def test_names_and_dictionaries_are_read():
    name, props, operator = read_tokens(b"/Sp#61n << /Lang (en) /N [1 2] >> BDC")
    assert (name.name, props, operator) == ("Span", {"Lang": b"en", "N": [1, 2]}, "BDC")


def test_a_path_is_read_only_when_it_is_painted():
    run, operator = read_tokens(b"0 0 10 20 re 1 2 m 3 4 l h f")
    assert operator == "f"
    assert read_path(run)[0] == ("m", 0, 0)
    assert read_path(run)[-2:] == [("l", 3, 4), ("h",)]


@pytest.mark.parametrize("stream", [b"BI /W 1 ID x EI", b"[1 2", b"(open", b"<< /A 1 2 >> gs", b"<4x> Tj", b"] TJ"])
def test_in_doubt_pdfminers_parser_is_asked(stream):
    with pytest.raises(Doubt):
        read_tokens(stream)


def test_tables_of_letters_are_read_as_pdfminer_reads_them():
    table = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <01> <0041> <02> <00660069> endbfchar
2 beginbfrange <10> <12> <0061> <20> <21> [<0058> <D83DDE00>] endbfrange
endcmap 1 beginbfchar <7F> <0042> endbfchar end end"""
    theirs = FileUnicodeMap()
    CMapParser(theirs, BytesIO(table)).run()
    assert read_letters(table) == theirs.cid2unichr == {
        1: "A", 2: "fi", 0x10: "a", 0x11: "b", 0x12: "c", 0x20: "X", 0x21: "😀",
    }  # fmt: skip


def test_a_table_that_claims_four_billion_codes_is_cut():
    assert len(read_letters(b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")) <= 0x10001

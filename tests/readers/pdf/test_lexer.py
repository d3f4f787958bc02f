"""Our lexer gives exactly the characters, boxes, fonts and colours that pdfminer's own parser gives."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdffont import Type1FontHeaderParser
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import LIT

from resumematch.readers.pdf.fonts import FontManager
from resumematch.readers.pdf.letters import read_head, read_letters
from resumematch.readers.pdf.lexer import PATH, read_instructions, read_path
from resumematch.readers.pdf.opening import open_pdf, read_pages
from resumematch.readers.pdf.paint import hex_color
from resumematch.readers.pdf.tokens import Doubt, TooMuch

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
    "array", ["(a b)2(c)", "-300(a)(b c)", "()-300(a)", "-300", "()", "", "(a)-300", "(a)()", "()(a)"]
)
@pytest.mark.parametrize("matrix", ["1 0 0 1", "-1 0 0 1", "1 0 0 -1", "0 1 -1 0", ".9 .1 -.1 .9"])
def test_letters_that_are_spaced_stand_where_pdfminer_sets_them(make_pdf, array, matrix):
    data = make_pdf(f"BT /F1 12 Tf {matrix} 300 400 Tm 3 Tc 5 Tw 80 Tz 2 Ts [{array}] TJ (x y) Tj [(z)] TJ ET")
    theirs, ours = by_pdfminer(data), by_us(data)
    assert len(ours[0]) >= 4
    for one, other in zip(*theirs, *ours, strict=True):
        assert one.text == other.text
        assert one.box == pytest.approx(other.box)


pieces = st.sampled_from([
    "BT", "ET", "q", "Q", "/F1 12 Tf", "/F2 9.5 Tf", "/F1 Tf", "(a) Tf", "/F9 8 Tf", "10 -14 Td", "5 TD",
    "1 2 3 TD", "T*", "14 TL", "1 0 0 1 50 700 Tm", ".8 .1 -.1 .8 9 9 Tm", "2 0 0 2 0 0 cm", "1 0 0 rg", "0 0 1 RG",
    ".5 g", "0 1 1 0 k", "/DeviceRGB cs", ".1 .2 .3 sc", ".1 .2 .3 scn", "/Nothing cs", "3 Tr", "2 Tc", "4 Tw",
    "90 Tz", "3 Ts", "(Ab c) Tj", "(\\101\\)(x)\\n) Tj", "<41 426> Tj", "[(A) -200 (B) <43>] TJ",
    "[(a(b)) 5 6 (c)] TJ", "[()-9(d)] TJ", "[<44>-1<45>]TJ", "(e) '", "1 2 (f) \"", "(g)", "7", "/N", "[1 2]",
    "0 d", "<< /A (b) >>", "/Span << /MCID 0 >> BDC", "EMC", "% (note) Tj\n", "1 2 m 3 4 l S", "0 0 9 9 re f", "h",
    "true", "xyz", "1 2 xyz",
])  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(pieces, max_size=25))
def test_whatever_stands_before_an_operator_is_taken_as_pdfminer_takes_it(make_pdf, stream):
    data = make_pdf("/F3 10 Tf 50 500 Td (start) Tj\n" + " ".join(stream) + " (end) Tj")
    theirs, ours = by_pdfminer(data), by_us(data)
    assert [one[1:] for one in ours[0]] == [one[1:] for one in theirs[0]]
    for one, other in zip(*theirs, *ours, strict=True):
        assert one.box == pytest.approx(other.box)


def instructions(stream: bytes) -> list[tuple[str, list]]:
    flat = read_instructions(stream, iter(range(1000)))
    return [(operator, list(operands)) for operator, operands in zip(flat[::2], flat[1::2], strict=True)]


@pytest.mark.parametrize(
    ("stream", "read"),
    [
        (b"1 -2.5 +.5 Td", [("Td", [1, -2.5, 0.5])]),
        (b"(a\\(b\\)(c(d)e)\\101) Tj", [("Tj", [b"a(b)(c(d)e)A"])]),
        (b"<48 65 6c6> Tj", [("Tj", [b"Hel\x06"])]),
        (b"[(A) -120 <42>] TJ % note\n", [("TJ", [[b"A", -120, b"B"]])]),
        (b"[(A\\012)-120.5(B)]TJ", [("TJ", [[b"A\n", -120.5, b"B"]])]),
        (b"[<0041>-1 2<42 4>]TJ", [("TJ", [[b"\0A", -1, 2, b"B\x04"]])]),
        (b"[(a(b)c) 1 (d\\)e)] TJ", [("TJ", [[b"a(b)c", 1, b"d)e"]])]),
        (b"T*(x)' 1 2(y)\"", [("T*", []), ("'", [b"x"]), ('"', [1, 2, b"y"])]),
        (b"[3 2] 0 d 1 2 3", [("d", [[3, 2], 0])]),
        (b"(\\000A\\\\000\\0000) Tj", [("Tj", [b"\0A\\000\x000"])]),
    ],
)
def test_operands_and_operators_are_read(stream, read):
    assert instructions(stream) == read


def test_names_are_read_and_dictionaries_left_as_they_are():
    ((operator, (tag, props)), (then, (font, size))) = instructions(
        b"/Sp#61n << /Lang (a>>b) /N [1 2] /D << /E <3e> >> >> BDC /F1 9 Tf"
    )
    assert (operator, tag.name, then, font.name, size) == ("BDC", "Span", "Tf", "F1", 9)
    assert props == b"<< /Lang (a>>b) /N [1 2] /D << /E <3e> >> >>"


def test_a_path_is_read_only_when_it_is_painted():
    ((path, (run,)), (operator, _)) = instructions(b"0 0 10 20 re 1 2 m 3 4 l 1 2 3 4 v 1 2 3 4 5 6 c h f")
    assert (path, operator) == (PATH, "f")
    assert read_path(run) == [
        ("m", 0, 0), ("l", 10, 0), ("l", 10, 20), ("l", 0, 20), ("h",),
        ("m", 1, 2), ("l", 3, 4), ("v", 1, 2, 3, 4), ("c", 1, 2, 3, 4, 5, 6), ("h",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "stream",
    [
        b"BI /W 1 ID x EI", b"[1 2", b"(open", b"<< /A (open >> gs", b"<4x> Tj", b"] TJ", b"1 2 3 m", b"true gs",
        b"[1-2(a)]TJ", b"[/A (b] TJ", b"[1 2 BT] d", b"\0 Tj",
    ],
)  # fmt: skip
def test_in_doubt_pdfminers_parser_is_asked(stream):
    with pytest.raises(Doubt):
        read_instructions(stream, iter(range(1000)))


def test_more_tokens_than_the_supply_are_refused():
    supply = iter(range(51))
    assert len(read_instructions(b"q " * 30, supply)) == 60
    assert len(read_instructions(b"q " * 20, supply)) == 40
    with pytest.raises(TooMuch):
        read_instructions(b"q", supply)


@pytest.mark.parametrize(
    "stream", [b"1 " * 2_000_000, b"[1]" * 20_000, b"[" + b"1 " * 2_000_000 + b"] TJ", b"(a)" * 20_000]
)
def test_more_operands_than_any_operator_takes_are_refused(stream):
    with pytest.raises(TooMuch):
        read_instructions(stream, iter(range(10_000_000)))


@pytest.mark.parametrize(
    "piece",
    [
        b"1 ", b"1 2 m ", b"(", b"(a", b"[", b"[(a)", b"[<41>", b"<", b"<<", b"<< /A ", b"/A ", b"/A 1 ", b"%", b"h ",
        b"\\", b"[1 ", b"(a) ", b"<41>1 ", b"[(a)1 ",
    ],
)  # fmt: skip
def test_the_time_of_the_lexer_is_linear_in_the_stream(piece, monkeypatch):
    monkeypatch.setattr("resumematch.readers.pdf.lexer._MAX_WAITING", 10**9)

    def spent(count: int) -> float:
        times = []
        for _ in range(4):
            begun = time.process_time()
            with suppress(Doubt):
                read_instructions(piece * count, iter(range(10_000_000)))
            times.append(time.process_time() - begun)
        return min(times)

    assert spent(20_000) < 10 * spent(5_000) + 0.05


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


def test_tables_that_are_read_by_pdfminer_are_limited_too(monkeypatch):
    monkeypatch.setattr("resumematch.readers.pdf.letters._MAX_LETTERS", 5000)
    table = b"/Other usecmap 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"
    with pytest.raises(Doubt):
        read_letters(table)
    spec = {"Type": LIT("Font"), "Subtype": LIT("Type1"), "BaseFont": LIT("Abc"), "ToUnicode": PDFStream({}, table)}
    with pytest.raises(TooMuch):
        FontManager().get_font(None, spec)


def test_a_table_that_claims_four_billion_codes_is_cut():
    assert len(read_letters(b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")) <= 0x10001


HEAD = b"""%!PS-AdobeFont-1.0: ABCDEF+Signs 1.0
11 dict begin /FontInfo 7 dict dup begin /Notice (Copyright \\(C\\)) readonly def end readonly def
/Encoding 256 array
0 1 255 {1 index exch /.notdef put} for
dup 1 /periodcentered put
dup 15 /bullet put
dup 16 /c123 put
readonly def currentdict end currentfile eexec
"""


def test_the_head_of_a_type_1_font_is_read_as_pdfminer_reads_it():
    assert read_head(HEAD) == Type1FontHeaderParser(BytesIO(HEAD)).get_encoding() == {1: "·", 15: "•"}


@pytest.mark.parametrize(
    "head",
    [HEAD.replace(b"(C", b"((C"), HEAD + b"3 /a put", HEAD.replace(b"{1", b"{2"), HEAD.replace(b"dup 15", b"%"), b""],
)
def test_other_heads_of_fonts_are_left_to_pdfminer(head):
    with pytest.raises(Doubt):
        read_head(head)

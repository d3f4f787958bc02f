"""Glyphs become the letters that a person sees."""

import pytest

from resumematch.model.document import Document
from resumematch.readers.pdf import read_pdf
from resumematch.readers.pdf.characters import is_icon_font

ICON_FONT = (
    "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+FontAwesome5Free-Solid /FirstChar 65 /LastChar 66 "
    "/Widths [1000 1000] /FontDescriptor << /FontName /ABCDEF+FontAwesome5Free-Solid /Flags 4 >> "
    "/Encoding << /Differences [65 /A /B] >> >>"
)


@pytest.fixture
def read(make_pdf):
    def read(content: str, **parts: object) -> Document:
        return read_pdf(make_pdf(content, **parts), "cv.pdf", "")

    return read


def lines(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


@pytest.mark.parametrize("code", ["\\177", "\\201", "\\215", "\\217", "\\220", "\\235"])
def test_a_code_that_winansi_leaves_unused_is_a_bullet(code, read):
    document = read(f"BT /F1 12 Tf 50 700 Td ({code} Built the index) Tj ET")
    assert lines(document) == ["• Built the index"]
    assert document.lines[0].role == "item"


def test_an_accent_painted_over_a_letter_is_one_letter_with_it(read):
    document = read("BT /F1 12 Tf 50 700 Td (Caf) Tj (e) Tj 0 0 Td ET BT /F1 12 Tf 71.7 700 Td (\\264) Tj ET")
    assert lines(document) == ["Café"]


def test_a_letter_spaced_heading_is_one_word_each(read):
    document = read("BT /F1 12 Tf 6 Tc 50 700 Td (WORK HISTORY) Tj ET BT 0 Tc /F1 10 Tf 50 680 Td (At Acme) Tj ET")
    assert lines(document)[0].split() == ["WORK", "HISTORY"]
    assert document.xray.spaced_headings == 1


@pytest.mark.parametrize("drawn", ["(S K I L L S) Tj", "[(S) -600 (K) -600 (I) -600 (L) -600 (L) -600 (S)] TJ"])
def test_a_heading_spaced_by_blanks_or_by_gaps_is_a_word(drawn, read):
    assert lines(read(f"BT /F1 12 Tf 50 700 Td {drawn} ET")) == ["SKILLS"]


def test_words_without_space_glyphs_are_told_by_their_gaps(read):
    assert lines(read("BT /F1 12 Tf 50 700 Td [(Trained) -300 (the) -300 (model)] TJ ET")) == ["Trained the model"]


def test_text_drawn_glyph_by_glyph_is_joined(read):
    drawn = "".join(f"BT /F3 10 Tf {50 + 6 * n} 700 Td ({letter}) Tj ET\n" for n, letter in enumerate("Kept logs"))
    assert lines(read(drawn)) == ["Kept logs"]


def test_text_drawn_twice_for_a_shadow_is_read_once(read):
    drawn = "BT /F1 12 Tf 50 700 Td (Profile) Tj ET BT /F1 12 Tf 50.4 699.7 Td (Profile) Tj ET"
    assert lines(read(drawn)) == ["Profile"]


def test_icons_are_dropped_and_counted_whatever_letters_their_font_gives(read):
    document = read("BT /Ic 10 Tf 50 700 Td (A) Tj /F1 10 Tf 14 0 Td (ada@example.com) Tj ET", fonts={"Ic": ICON_FONT})
    assert lines(document) == ["ada@example.com"]
    assert document.xray.icon_glyphs == 1


def test_an_icon_before_each_of_several_statements_is_a_list_mark(read):
    said = ["Moved the ledger to Postgres without an outage", "Cut the nightly run from six hours to one",
            "Wrote the guide that new colleagues begin with"]  # fmt: skip
    drawn = "".join(
        f"BT /Ic 10 Tf 50 {700 - 14 * n} Td (B) Tj /F1 10 Tf 16 0 Td ({text}) Tj ET\n" for n, text in enumerate(said)
    )
    document = read(drawn, fonts={"Ic": ICON_FONT})
    assert lines(document) == [f"• {text}" for text in said]
    assert {line.role for line in document.lines} == {"item"}


def test_an_icon_before_dates_is_no_list_mark(read):
    drawn = "".join(
        f"BT /Ic 10 Tf 50 {700 - 14 * n} Td (B) Tj /F1 10 Tf 16 0 Td (March 20{n}1 to May 20{n}4, in Lisbon) Tj ET\n"
        for n in range(3)
    )
    assert all(line.role is None for line in read(drawn, fonts={"Ic": ICON_FONT}).lines)


@pytest.mark.parametrize("font", ["FontAwesome6Free-Solid", "MaterialIcons-Regular", "Phosphor-Bold", "academicons",
                                  "bootstrap-icons", "Iconic"])  # fmt: skip
def test_a_font_of_pictures_is_known_by_its_name(font):
    assert is_icon_font(font)


@pytest.mark.parametrize(
    "font", ["LexiconNo1-RomanA", "SiliconValley", "Helvetica", "MaterialText", "SourceSans3-Light"]
)
def test_a_typeface_with_a_similar_name_is_for_text(font):
    assert not is_icon_font(font)


def test_glyphs_without_letters_are_counted(read):
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Lato /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
        "/Subtype /CIDFontType2 /BaseFont /ABCDEF+Lato /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /FontDescriptor << /FontName /ABCDEF+Lato /Flags 4 >> >>] >>"
    )
    document = read(
        "BT /Un 10 Tf 50 700 Td <00410042> Tj ET BT /F1 10 Tf 50 680 Td (Readable words below) Tj ET",
        fonts={"Un": font},
    )
    assert document.xray.unmapped_glyphs == 2


@pytest.mark.parametrize("tracking", [3, 6, 12, 18])
def test_a_heading_is_read_however_far_its_letters_stand_apart(tracking, read):
    document = read(f"BT /F1 12 Tf {tracking} Tc 50 700 Td (WORK HISTORY) Tj ET")
    assert lines(document) == ["WORK HISTORY"]
    assert document.xray.spaced_headings == 1

"""Word files read as they print: lists by their numbering, tables by their rows, margins once, nothing unseen."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import limits, read

CELLS = ("Cloud", "AWS, GCP", "Data", "Spark")


def saved(word: Any) -> bytes:
    packed = io.BytesIO()
    word.save(packed)
    return packed.getvalue()


def written(write: Callable[[Any], None]) -> Document:
    word = docx.Document()
    write(word)
    return read(saved(word), "cv.docx")


def printed(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def roles(document: Document) -> list[tuple[str | None, int]]:
    return [(line.role, line.level) for line in document.lines]


def hyperlink(paragraph: Any, words: str, address: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(paragraph.add_run(words)._r)
    paragraph._p.append(link)


def field(paragraph: Any, instruction: str, shown: str) -> None:
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("t", shown), ("end", "")):
        run = paragraph.add_run(text if kind == "t" else "")
        if kind == "":
            code = OxmlElement("w:instrText")
            code.text = instruction
            run._r.append(code)
        elif kind != "t":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def test_headings_lists_and_their_nesting_come_from_the_structure() -> None:
    def write(word: Any) -> None:
        word.add_heading("Mira Okafor", 0)
        word.add_heading("Experience", 1)
        word.add_paragraph("Built it", style="List Bullet")
        word.add_paragraph("for 3 teams", style="List Bullet 2")
        word.add_paragraph("Ran it", style="List Number")
        word.add_paragraph("In prose.")

    document = written(write)
    assert printed(document) == ["Mira Okafor", "Experience", "• Built it", "• for 3 teams", "• Ran it", "In prose."]
    assert roles(document) == [("heading", 1), ("heading", 1), ("item", 1), ("item", 2), ("item", 1), (None, 0)]


def test_a_title_and_its_date_keep_one_line_and_the_title_its_weight() -> None:
    def write(word: Any) -> None:
        paragraph = word.add_paragraph()
        paragraph.add_run("Engineer").bold = True
        paragraph.add_run("\t\tJan 2020 – Present").font.size = Pt(9)
        paragraph.add_run().add_break(WD_BREAK.LINE)
        paragraph.add_run("Nordlys")

    document = written(write)
    assert printed(document) == ["Engineer\tJan 2020 – Present", "Nordlys"]
    assert [line.bold for line in document.lines] == [True, False]


def test_a_typed_bullet_is_not_taken_for_a_column() -> None:
    assert printed(written(lambda word: word.add_paragraph("•\tBuilt it"))) == ["• Built it"]


def test_links_are_kept_with_the_text_they_stand_on() -> None:
    def write(word: Any) -> None:
        paragraph = word.add_paragraph("See ")
        hyperlink(paragraph, "GitHub", "https://github.com/mira-example")
        field(word.add_paragraph("or "), ' HYPERLINK "https://mira.example.com" ', "my site")

    document = written(write)
    assert printed(document) == ["See GitHub", "or my site"]
    assert [(link.url, document.text[link.start : link.end]) for link in document.links] == [
        ("https://github.com/mira-example", "GitHub"), ("https://mira.example.com", "my site"),
    ]  # fmt: skip


def test_table_rows_are_lines_and_layout_cells_are_regions() -> None:
    def write(word: Any) -> None:
        rows = word.add_table(2, 2)
        for cell, text in zip((c for row in rows.rows for c in row.cells), CELLS, strict=True):
            cell.text = text
        sides = word.add_table(1, 2).rows[0].cells
        sides[0].text = "Skills\nPython\nSQL"
        sides[0].add_paragraph("Go")
        sides[1].text = "Engineer, Nordlys"
        sides[1].add_paragraph("Built it", style="List Bullet")
        dated = word.add_table(1, 2).rows[0].cells
        dated[0].text = "2019 – 2021"
        dated[1].text = "Analyst"
        dated[1].add_paragraph("Kestrel")

    document = written(write)
    assert printed(document) == [
        "Cloud\tAWS, GCP", "Data\tSpark", "Skills", "Python", "SQL", "Go", "Engineer, Nordlys", "• Built it",
        "2019 – 2021\tAnalyst", "Kestrel",
    ]  # fmt: skip
    blocks = [line.block for line in document.lines]
    assert blocks[2] == blocks[5] < blocks[6] == blocks[7] < blocks[8]


def test_headers_and_footers_are_read_once() -> None:
    def write(word: Any) -> None:
        word.sections[0].header.paragraphs[0].text = "mira@example.com"
        word.sections[0].footer.paragraphs[0].text = "CV of Mira"
        word.add_paragraph("Body")
        word.add_section().header.is_linked_to_previous = False
        word.sections[1].header.paragraphs[0].text = "mira@example.com"

    document = written(write)
    assert printed(document) == ["mira@example.com", "Body", "CV of Mira"]
    assert [line.role for line in document.lines] == ["header", None, "footer"]


def test_a_text_box_is_read_once_after_its_anchor() -> None:
    content = "<w:txbxContent><w:p><w:r><w:t>Skills: Go</w:t></w:r></w:p></w:txbxContent>"
    box = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" {ns}>'
        '<mc:Choice Requires="wps"><w:drawing>{content}</w:drawing></mc:Choice>'
        "<mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent>"
    ).format(ns=nsdecls("w"), content=content)

    def write(word: Any) -> None:
        word.add_paragraph("Anchor").add_run()._r.append(parse_xml(box))
        word.add_paragraph("After")

    document = written(write)
    assert printed(document) == ["Anchor", "Skills: Go", "After"]
    assert len({line.block for line in document.lines}) == 3


def test_what_nobody_sees_is_listed_and_not_read() -> None:
    def write(word: Any) -> None:
        paragraph = word.add_paragraph("Seen. ")
        paragraph.add_run("Kubernetes").font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
        paragraph.add_run("Terraform").font.size = Pt(1)
        paragraph.add_run("Scala").font.hidden = True

    document = written(write)
    assert document.text == "Seen."
    assert [(hidden.text, hidden.why) for hidden in document.hidden_text] == [
        ("Kubernetes", "white"), ("Terraform", "tiny"), ("Scala", "hidden"),
    ]  # fmt: skip


def test_white_text_on_a_dark_cell_is_seen() -> None:
    def write(word: Any) -> None:
        cell = word.add_table(1, 1).rows[0].cells[0]
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="1F2A44"/>'))
        cell.paragraphs[0].add_run("Python").font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)

    document = written(write)
    assert document.text == "Python"
    assert document.hidden_text == ()


def test_tracked_deletions_are_gone_and_insertions_stay() -> None:
    changes = (
        f"<w:p {nsdecls('w')}><w:ins><w:r><w:t>New</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>"
    )
    assert written(lambda word: word.element.body.insert(0, parse_xml(changes))).text == "New"


def test_a_damaged_word_file_is_refused() -> None:
    word = docx.Document()
    word.add_paragraph("Mira")
    data = saved(word)
    for broken in (data[: len(data) // 2], data.replace(b"word/document.xml", b"word/documend.xml")):
        with pytest.raises(UnreadableInput) as caught:
            read(broken, "cv.docx")
        assert caught.value.reason == "truncated"


@pytest.mark.parametrize(
    ("part", "was", "now"),
    [
        ("word/document.xml", b'w:type="default" r:id="', b'w:type="default" r:id="no'),  # a header that is nowhere
        ("word/document.xml", b"w:document", b"w:documend"),
        ("word/document.xml", b"w:body", b"w:bodi"),
        ("word/_rels/document.xml.rels", b"Relationships", b"Relationshipd"),
        ("word/styles.xml", b"w:styles", b"w:stiles"),
        ("[Content_Types].xml", b"Types", b"Tipes"),
        ("[Content_Types].xml", b"wordprocessingml.header+xml", b"wordprocessingml.nothing+xml"),
        ("[Content_Types].xml", b"wordprocessingml.numbering+xml", b"wordprocessingml.nothing+xml"),
        ("[Content_Types].xml", b"wordprocessingml.styles+xml", b"wordprocessingml.nothing+xml"),
        ("[Content_Types].xml", b"wordprocessingml.settings+xml", b"wordprocessingml.nothing+xml"),
        ("docProps/core.xml", b"coreProperties", b"corePropertied"),
    ],
)
def test_a_word_file_with_a_part_that_is_something_else_is_read_or_called_damaged(part, was, now) -> None:
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "mira@example.com"
    word.add_paragraph("Mira")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(word))) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            member = given.read(name)
            assert name != part or was in member
            made.writestr(name, member.replace(was, now) if name == part else member)
    outcome = ""
    try:
        outcome = read(out.getvalue(), "cv.docx").text
    except UnreadableInput as refused:
        outcome = refused.reason
    assert outcome in {"truncated", "wrong-type"} or "Mira" in outcome


@pytest.mark.parametrize("body", ["<w:p/>" * (limits.MAX_XML_TAGS + 1), " " * limits.MAX_XML_BYTES])
def test_a_word_file_that_unpacks_to_more_than_a_document_is_refused(body: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", 'ContentType="application/vnd…wordprocessingml.document.main+xml"')
        archive.writestr("word/document.xml", body)
    assert len(packed.getvalue()) < 100_000
    with pytest.raises(UnreadableInput) as caught:
        read(packed.getvalue(), "cv.docx")
    assert caught.value.reason == "too-large"


def test_an_entity_of_a_word_file_brings_in_no_other_file(tmp_path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the machine")
    word = docx.Document()
    word.add_paragraph("Mira MARK")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(word))) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            member = given.read(name)
            if name == "word/document.xml":
                head, body = member.split(b"?>", 1)
                kind = f'<!DOCTYPE x [<!ENTITY leak SYSTEM "{secret.as_uri()}">]>'.encode()
                member = head + b"?>" + kind + body.replace(b"MARK", b"&leak;")
            made.writestr(name, member)
    try:
        text = read(out.getvalue(), "cv.docx").text
    except UnreadableInput as refused:
        text = str(refused)
    assert "Mira" in text or "cv.docx" in text
    assert "secret of the machine" not in text

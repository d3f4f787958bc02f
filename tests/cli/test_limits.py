"""Every limit that `--limits` shows is hit: a bit more is refused in one line, or left out; what lies below is read."""

import io
import json
import sys
import time
import zipfile
import zlib
from collections.abc import Callable

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from resumematch import pipeline
from resumematch.cli import bounds, main
from resumematch.errors import UnreadableInput
from resumematch.readers import length, limits, read
from resumematch.readers.pdf import device

TEXT = b"BT /F1 11 Tf 72 700 Td (Mira builds models in Python) Tj ET"
HIT: set[str] = set()


def hits(row: str) -> Callable[[Callable], Callable]:
    """Say which row of the table a test hits."""
    HIT.add(row)
    return lambda test: test


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableInput) as caught:
        read(data, name)
    assert "\n" not in str(caught.value)
    return caught.value.reason


def pdf_of(*contents: bytes, forms: tuple[bytes, ...] = (), packed: bool = False) -> bytes:
    """Write a PDF of one page a content; form n may draw form n + 1."""
    form = "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> "
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for number, content in enumerate(forms, 4):
        inner = f"/XObject << /Fm {number + 1} 0 R >> >>" if number - 3 < len(forms) else ">>"
        objects.append(stream(content, f"{form}{inner}", packed=packed))
    pages = []
    for content in contents:
        resources = "<< /Font << /F1 3 0 R >> /XObject << /Fm 4 0 R >> >>"
        objects.append(stream(content, packed=packed))
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources {resources} "
        page += f"/Contents {len(objects)} 0 R >>"
        objects.append(page.encode())
        pages.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(pages)}] /Count {len(pages)} >>".encode()
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(places) + 1} /Root 1 0 R >>\n"
    return out + end.encode() + f"startxref\n{len(out)}\n%%EOF\n".encode()


def stream(content: bytes, entries: str = "", *, packed: bool) -> bytes:
    content = zlib.compress(content) if packed else content
    head = f"<< {entries} /Length {len(content)} {'/Filter /FlateDecode' if packed else ''} >>\nstream\n"
    return head.encode() + content + b"\nendstream"


def word_of(body: bytes) -> bytes:
    out, plain = io.BytesIO(), io.BytesIO()
    docx.Document().save(plain)
    with zipfile.ZipFile(plain) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            member = given.read(name)
            made.writestr(
                name, member.replace(b"<w:body>", b"<w:body>" + body) if name == "word/document.xml" else member
            )
    return out.getvalue()


def lines_of_pdf(count: int) -> bytes:
    return pdf_of(b"\n".join(b"BT /F1 9 Tf 72 %d Td (Wrote %d) Tj ET" % (790 - at * 12, at) for at in range(count)))


LINES_IN: dict[str, Callable[[int], bytes]] = {
    "cv.md": lambda count: "".join(f"- Wrote {at}\n" for at in range(count)).encode(),
    "cv.txt": lambda count: "".join(f"Wrote {at}\n" for at in range(count)).encode(),
    "cv.html": lambda count: ("<html><body>" + "".join(f"<p>Wrote {at}</p>" for at in range(count))).encode(),
    "cv.json": lambda count: json.dumps(
        {"basics": {"name": "M"}, "work": [{"name": "A", "highlights": [f"Wrote {at}" for at in range(count)]}]}
    ).encode(),
    "cv.docx": lambda count: word_of(
        b"".join(b"<w:p><w:r><w:t>Wrote %d</w:t></w:r></w:p>" % at for at in range(count))
    ),
    "cv.pdf": lines_of_pdf,
}


def test_the_little_pdf_of_these_tests_is_read():
    assert "Mira builds models in Python" in read(pdf_of(TEXT), "cv.pdf").text


def test_text_in_a_font_of_no_size_hinders_no_other_text():
    for content in (
        TEXT.replace(b"11 Tf", b"0 Tf") + b"\n" + TEXT,
        TEXT.replace(b"BT", b"BT 0 0 0 0 0 0 Tm") + b"\n" + TEXT,
    ):
        assert "Mira builds models in Python" in read(pdf_of(content), "cv.pdf").text


@hits("file size")
@pytest.mark.parametrize("name", ["cv.pdf", "cv.docx", "cv.txt", "cv.html", "cv.json"])
def test_a_file_of_more_bytes_is_refused(name):
    assert refusal(b"%PDF-" + bytes(limits.MAX_BYTES), name) == "too-large"


@hits("text")
def test_more_text_is_refused_and_as_much_is_read():
    word = "word "
    assert len(read((word * (limits.MAX_CHARACTERS // 5)).encode(), "cv.txt").text) > limits.MAX_CHARACTERS - 10
    assert refusal((word * (limits.MAX_CHARACTERS // 5 + 1)).encode(), "cv.txt") == "too-large"


@hits("lines")
@pytest.mark.parametrize("name", ["cv.md", "cv.txt", "cv.html", "cv.json", "cv.docx", "cv.pdf"])
def test_more_lines_are_refused_and_fewer_are_read(name, monkeypatch):
    monkeypatch.setattr(length, "MAX_LINES", 50)
    assert "Wrote 39" in read(LINES_IN[name](40), name).text
    assert refusal(LINES_IN[name](60), name) == "too-large"


@hits("lines")
def test_a_hundred_thousand_lines_are_refused_before_they_are_parsed():
    for name in ("cv.md", "cv.txt", "cv.html"):
        begun = time.process_time()
        assert refusal(LINES_IN[name](100_000), name) == "too-large"
        assert time.process_time() - begun < 1


@hits("source")
def test_more_markdown_is_refused_before_it_is_parsed_but_pictures_in_it_do_not_count():
    picture = f"![me](data:image/png;base64,{'iVBORw0KGgo' * 100_000})"
    assert "Wrote Python" in read(f"# Mira\n\n{picture}\n\nWrote Python\n".encode(), "cv.md").text
    begun = time.process_time()
    assert refusal(b"# Mira\n\n" + b"[" * (limits.MAX_MARKDOWN + 1), "cv.md") == "too-large"
    assert time.process_time() - begun < 1


@hits("pages")
def test_more_pages_are_refused_and_as_many_are_read():
    assert read(pdf_of(*[TEXT] * limits.MAX_PAGES), "cv.pdf").pages == limits.MAX_PAGES
    assert refusal(pdf_of(*[TEXT] * (limits.MAX_PAGES + 1)), "cv.pdf") == "too-large"


@hits("drawing operators")
def test_more_operators_are_refused_also_when_drawings_call_each_other(monkeypatch):
    monkeypatch.setattr(device, "MAX_OPERATORS", 10_000)
    assert "Mira" in read(pdf_of(b"0 g\n" * 2_000 + TEXT), "cv.pdf").text
    assert refusal(pdf_of(b"0 g\n" * 10_000 + TEXT), "cv.pdf") == "too-large"
    calls = b"/Fm Do " * 10  # ten times ten times ten …
    assert refusal(pdf_of(calls, forms=(*[calls] * 9, TEXT)), "cv.pdf") == "too-large"


@hits("glyphs painted")
def test_more_glyphs_are_refused(monkeypatch):
    monkeypatch.setattr(device, "MAX_GLYPHS", 100)
    assert "Mira" in read(pdf_of(TEXT), "cv.pdf").text
    assert refusal(pdf_of(TEXT * 5), "cv.pdf") == "too-large"


@hits("nested drawings")
def test_a_drawing_within_more_drawings_is_left_out():
    for depth, outcome in ((limits.MAX_FORM_DEPTH, True), (limits.MAX_FORM_DEPTH + 1, False)):
        chain = (*[b"/Fm Do"] * (depth - 1), TEXT)
        document = read(pdf_of(b"BT /F1 11 Tf 72 600 Td (Page) Tj ET /Fm Do", forms=chain), "cv.pdf")
        assert "Page" in document.text
        assert ("Mira" in document.text) is outcome


@hits("unpacked size")
def test_a_file_that_unpacks_to_more_is_refused_quickly():
    begun = time.process_time()
    bomb = pdf_of(b" " * (limits.MAX_UNPACKED_BYTES + 1) + TEXT, packed=True)
    assert len(bomb) < 1_000_000
    assert refusal(bomb, "cv.pdf") == "too-large"
    out = io.BytesIO(word_of(b""))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/media/image1.png", bytes(limits.MAX_UNPACKED_BYTES + 1))
    assert refusal(out.getvalue(), "cv.docx") == "too-large"
    assert time.process_time() - begun < 10


@hits("XML")
def test_more_xml_is_refused():
    paragraph = b"<w:p><w:r><w:t>Mira</w:t></w:r></w:p>"
    assert "Mira" in read(word_of(paragraph * 100), "cv.docx").text
    assert refusal(word_of(b"<w:p/>" * limits.MAX_XML_TAGS + paragraph), "cv.docx") == "too-large"
    assert refusal(word_of(b" " * limits.MAX_XML_BYTES + paragraph), "cv.docx") == "too-large"


@hits("tags")
def test_more_tags_are_refused():
    assert "Mira" in read(b"<html><body>" + b"<br>" * 20_000 + b"<p>Mira", "cv.html").text
    assert refusal(b"<html><body>" + b"<br>" * limits.MAX_HTML_TAGS + b"<p>Mira", "cv.html") == "too-large"


@hits("nesting")
def test_what_is_nested_deeper_is_flattened_or_left_out_without_failing():
    html = "<html><body>" + "<div>" * 2 * limits.MAX_DEPTH + "Mira" + "</div>" * 2 * limits.MAX_DEPTH
    assert read(html.encode(), "cv.html").text == "Mira"

    def posting(depth):
        ad = {"@type": "JobPosting", "title": "Engineer", "description": "Builds models in Python."}
        return json.loads("[" * depth + json.dumps(ad) + "]" * depth)

    assert "Python" in read(json.dumps(posting(limits.MAX_DEPTH - 1)).encode(), "ad.json").text
    assert refusal(json.dumps(posting(limits.MAX_DEPTH + 1)).encode(), "ad.json") == "wrong-type"

    def word(depth):
        inner = "<w:sdt><w:sdtContent>" * (depth // 2) + "<w:p><w:r><w:t>Mira</w:t></w:r></w:p>"
        xml = f"<w:body {nsdecls('w')}>{inner}{'</w:sdtContent></w:sdt>' * (depth // 2)}</w:body>"
        made = docx.Document()
        made.add_paragraph("Seen")
        made.element.body.insert(0, parse_xml(xml)[0])
        out = io.BytesIO()
        made.save(out)
        return read(out.getvalue(), "cv.docx").text

    assert word(limits.MAX_DEPTH - 10) == "Mira\nSeen"
    assert word(limits.MAX_DEPTH + 10) == "Seen"


@pytest.fixture
def command(monkeypatch, capsys, examples):
    """Run `scan` in this process, with a pipeline that misbehaves, and return its exit code and its message."""

    def scan(misbehave):
        monkeypatch.setattr(pipeline, "scan", lambda *_, **__: misbehave())
        monkeypatch.setattr(sys, "argv", ["resumematch", "scan", str(examples / "resume.pdf")])
        with pytest.raises(SystemExit) as stop:
            main.main()
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.splitlines()) == 1
        return stop.value.code, told.err

    return scan


@hits("time")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm")
def test_a_command_that_takes_longer_ends_in_one_line(command, monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 0.2)
    code, said = command(lambda: time.sleep(20))
    assert code == 3
    assert "took longer than 0.2 s" in said


@hits("memory")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the kernel does not enforce it")
def test_a_command_that_takes_more_memory_ends_in_one_line(command, monkeypatch):
    monkeypatch.setattr(bounds, "MEGABYTES", 300)
    code, said = command(lambda: bytearray(2_000_000_000))
    assert code == 3
    assert "more than 300 MB of memory" in said


def test_every_row_of_the_table_has_its_test():
    rows = {line[:22].strip() for line in bounds.limits_table().splitlines()}
    assert rows == HIT
    assert len(rows) >= 12

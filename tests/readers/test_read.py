"""The kind of a file is told by its content; what cannot be read is refused with one line of advice."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from resumematch.errors import UnreadableInput
from resumematch.readers import limits, read
from resumematch.readers.read import READERS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RESUME = "Mira Okafor\nmira@example.com\n\nExperience\n- Built a ranking service in Python\n"


def zip_of(**members: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return packed.getvalue()


def refusal(data: bytes, name: str) -> UnreadableInput:
    with pytest.raises(UnreadableInput) as caught:
        read(data, name)
    return caught.value


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (RESUME, "cv.txt", "text"),
        (RESUME, "cv", "text"),
        (RESUME, "cv.md", "markdown"),
        ("# Mira\n\n## Experience\n\n- **Python**\n", "cv.txt", "markdown"),
        ("# Mira\n\n[site](https://mira.example.com)\n", "standard input", "markdown"),
        ("C# and F# since 2019\n#1 of 40 teams\n", "cv.txt", "text"),
        ("<!DOCTYPE html><title>x</title><p>Mira", "cv.txt", "html"),
        ("<?xml version='1.0'?>\n<!-- saved -->\n<html><body>Mira</body></html>", "cv", "html"),
        ("<div><p>Mira</p><p>Python</p></div>", "standard input", "html"),
        ("Mira <b>Okafor</b>", "cv.html", "text"),
        ("<p align=center>Mira</p>\n\n# Mira\n", "README.md", "markdown"),
    ],
)
def test_content_decides_the_kind(content: str, name: str, kind: str) -> None:
    assert read(content.encode(), name).format == kind


@pytest.mark.parametrize(
    ("data", "name", "reason", "advice"),
    [
        (b"", "cv.pdf", "empty", "is empty"),
        (b" \r\n\t ", "cv.txt", "empty", "is empty"),
        ("\ufeff\n".encode("utf-16"), "cv.txt", "empty", "white space"),
        (b"\x00" * 500, "cv.txt", "empty", "white space"),
        (RESUME.encode(), "cv.pdf", "wrong-type", "not the .pdf file its name says but plain text; export it again"),
        (RESUME.encode(), "cv.DOCX", "wrong-type", "plain text"),
        (b"<html><body><p>Please sign in</p>", "cv.pdf", "wrong-type", "a web page"),
        (b"{\\rtf1\\ansi Mira}", "cv.doc", "wrong-type", "Rich Text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "cv.png", "wrong-type", "picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "cv.pdf", "wrong-type", "picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "cv.webp", "wrong-type", "picture"),
        (b"BM\x36\0\0\0\0\0\0\0", "cv.bmp", "wrong-type", "picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "cv.heic", "wrong-type", "picture"),
        (b"\x7fELF\x02\x01\x01\0", "cv", "wrong-type", "program"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "cv.tar.gz", "wrong-type", "archive"),
        (OLE + "WordDocument".encode("utf-16-le"), "cv.doc", "wrong-type", ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "cv.docx", "encrypted", "password"),
        (OLE + b"\0" * 99, "cv.xls", "wrong-type", "old Office"),
        (zip_of(content_dot_xml="<x/>"), "cv.odt", "wrong-type", "OpenDocument"),
        (zip_of(Index__Document_dot_iwa="x"), "cv.pages", "wrong-type", "Pages"),
        (zip_of(xl__workbook_dot_xml="x"), "cv.xlsx", "wrong-type", "Excel"),
        (zip_of(cv_dot_pdf="x"), "cv.zip", "wrong-type", "unpack"),
        (zip_of(cv_dot_pdf="x" * 99)[:-30], "cv.docx", "truncated", "damaged"),
        (b"%!PS-Adobe-3.0\n", "cv.ps", "wrong-type", "PostScript"),
        (b"%comment\n\\documentclass{article}\n\\begin{document}Mira", "cv.tex", "wrong-type", "LaTeX"),
        (b"<?xml version='1.0'?><cv><name>Mira</name></cv>", "cv.xml", "wrong-type", "XML"),
        (b'{"basics": {"name": "Mira"', "cv.json", "wrong-type", "not valid JSON"),
        (bytes(range(256)) * 8, "cv.txt", "wrong-type", "no document"),
        (b"---- ... ----\n", "cv.txt", "no-text", "no words"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_one_line_of_advice(
    data: bytes, name: str, reason: str, advice: str
) -> None:
    error = refusal(data, name)
    assert error.reason == reason
    assert advice in str(error)
    assert str(error).startswith(f"{name}: ")
    assert "\n" not in str(error)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.pdf", "missing"), (tmp_path, "wrong-type"), (Path("a\0b"), "missing")):
        with pytest.raises(UnreadableInput) as caught:
            read(path)
        assert caught.value.reason == reason


def test_sizes_above_the_limits_are_refused(tmp_path: Path) -> None:
    assert refusal(b"word " * (limits.MAX_CHARACTERS // 5 + 1), "long.txt").reason == "too-large"
    assert refusal(bytes(limits.MAX_BYTES + 1), "cv.txt").reason == "too-large"
    with (tmp_path / "cv.txt").open("wb") as file:
        file.truncate(limits.MAX_BYTES + 1)
    with pytest.raises(UnreadableInput, match="more than the 20 MB"):
        read(tmp_path / "cv.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_common_encoding_gives_the_same_text(encoding: str) -> None:
    text = "José Müller – “Engineer”\n• Café recommender, 40 % faster\n"
    assert read(text.encode(encoding), "cv.txt").text == text


def test_one_broken_byte_does_not_turn_utf_8_into_gibberish() -> None:
    document = read("Zażółć gęślą jaźń, Łódź".encode() + b"\xc5", "cv.txt")
    assert document.text.startswith("Zażółć gęślą jaźń, Łódź")
    assert document.xray.unmapped_glyphs == 1


def test_a_path_gives_its_name_and_bytes_their_digest(tmp_path: Path) -> None:
    path = tmp_path / "mira.txt"
    path.write_bytes(RESUME.encode())
    assert read(path).name == "mira.txt"
    assert read(path).sha256 == read(RESUME.encode(), "other").sha256


def test_importing_the_readers_loads_no_format_library() -> None:
    heavy = "{'pdfminer', 'docx', 'bs4', 'lxml', 'markdown_it'}"
    code = f"import sys, resumematch.readers; print(sorted({heavy} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("module", sorted({module for module, _ in READERS.values()}))
def test_every_reader_can_be_the_first_to_be_imported(module: str) -> None:
    found = subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True, text=True, check=False)
    assert found.stderr == ""

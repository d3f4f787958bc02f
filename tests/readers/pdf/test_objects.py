"""Objects are read exactly as pdfminer's own parser reads them, in good files and in damaged ones."""

import gc
import random
import re
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream
from pdfminer.psparser import LIT, PSKeyword, PSLiteral

from resumematch.readers.pdf.document import Document
from resumematch.readers.pdf.objects import read_objects
from resumematch.readers.pdf.tokens import Doubt

DOCUMENTS = sorted((Path(__file__).parents[2] / "fixtures/resumes/documents").glob("*.pdf"))


def written_name(raw: bytes) -> bytes:
    shown = bytes(byte for byte in raw if byte not in b"()<>[]{}/%#\x85\xa0")
    return b"/" + b"".join(b"#%02x" % byte if byte < 48 else bytes((byte,)) for byte in shown)


names = st.binary(max_size=6).map(written_name)
numbers = st.one_of(
    st.integers(-(10**12), 10**12).map(lambda number: str(number).encode()),
    st.decimals(-1000, 1000, places=3).map(lambda number: format(number, "f").encode()),
    st.sampled_from([b"+5", b"-.5", b"4.", b"007", b"0.0", b"-0"]),
)
letters = st.sampled_from([b"a", b" ", b"\n", b"\r\n", b"\xe9", b"\\n", b"\\(", b"\\)", b"\\\\", b"\\7", b"\\101",
                           b"\\000", b"\\0001", b"\\q", b"\\\n", b"\\\r\n", b"(b(c)d)", b"%", b"<<"])  # fmt: skip
strings = st.lists(letters, max_size=8).map(lambda parts: b"(" + b"".join(parts) + b")")
hexes = st.lists(st.sampled_from([b"41", b"f", b"0 0", b"AB\n"]), max_size=4).map(
    lambda parts: b"<" + b"".join(parts) + b">"
)
references = st.integers(1, 10**6).map(lambda number: b"%d 0 R" % number)
atoms = st.one_of(names, numbers, strings, hexes, references, st.sampled_from([b"true", b"false", b"null"]))
spaces = st.sampled_from([b" ", b"\n", b"\r\n", b"\t", b" % (note >>\n"])


def joined(space: bytes, parts: Iterable[bytes]) -> bytes:
    return space.join(parts)


def nested(inner: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    arrays = st.builds(lambda space, items: b"[" + joined(space, items) + b"]", spaces, st.lists(inner, max_size=5))
    entries = st.lists(st.tuples(names, inner).map(b" ".join), max_size=4)
    return arrays | st.builds(lambda space, items: b"<<" + joined(space, items) + space + b">>", spaces, entries)


objects = st.recursive(atoms, nested, max_leaves=12)
noise = st.lists(
    st.sampled_from([b"<<", b">>", b"[", b"]", b"(", b")", b"<", b">", b"/A", b"/", b"#4", b"12", b"-", b".",
                     b"1 0 R", b"R", b"null", b"true", b"obj", b"%", b"\n", b" ", b" ", b"\0", b"{", b"}", b"a", b"\\",
                     b"<41>", b"(x)"]),
    max_size=14,
).map(b"".join)  # fmt: skip


def plain(value: Any) -> Any:
    """Return a value that compares by content and by type."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, PDFStream):
        return "stream", plain(value.attrs), value.rawdata if value.data is None else value.data
    if isinstance(value, PDFObjRef):
        return "reference", value.objid
    return (type(value).__name__, value.name) if isinstance(value, PSLiteral | PSKeyword) else (type(value), value)


def by_pdfminer(body: bytes) -> Any:
    parser = PDFParser(BytesIO(body + b"\nendobj\n"))
    return plain(parser.nextobject()[1])


def by_us(body: bytes) -> Any:
    values, keyword, _ = read_objects(body + b"\nendobj\n", 0, len(body) + 8)
    if keyword != b"endobj" or len(values) != 1:
        raise Doubt
    return plain(values[0])


@given(objects)
def test_objects_are_read_as_pdfminer_reads_them(body):
    assert by_us(body) == by_pdfminer(body)


@given(noise)
def test_what_is_read_without_doubt_is_what_pdfminer_reads(body):
    try:
        ours = by_us(body)
    except Doubt:
        return
    assert ours == by_pdfminer(body)


@pytest.mark.parametrize(
    "body", [b"[1 2", b"<< /A >>", b"<< 1 2 >>", b"(a", b"<4x>", b"{1}", b"1 2", b"-", b"1e5", b"\0 1", b"]"]
)
def test_in_doubt_pdfminers_parser_is_asked(body):
    with pytest.raises(Doubt):
        by_us(body)


@given(st.lists(objects.filter(lambda body: not body.endswith(b"R")), max_size=5))
def test_object_streams_are_read_as_pdfminer_reads_them(bodies):
    data = b"%d 0 " % len(bodies) * len(bodies) + b"\n".join(bodies) + b"\n"
    file = Document(one_object(b"1"))

    def read(method: Callable[..., Any]) -> Any:
        values, count = method(file, PDFStream({"Type": LIT("ObjStm"), "N": len(bodies)}, data))
        return plain(list(values)), count

    assert read(Document._get_objects) == read(PDFDocument._get_objects)


def one_object(body: bytes, number: bytes = b"1 0 obj") -> bytes:
    """Return a file whose object 1 is the one given, and whose object 2 is its catalog."""
    head = b"%PDF-1.7\n" + number + b"\n"
    catalog = b"2 0 obj << /Type /Catalog >> endobj\n"
    at = len(head) + len(body) + len(b"\nendobj\n")
    table = b"xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % (9, at)
    end = b"trailer << /Size 3 /Root 2 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (at + len(catalog))
    return head + body + b"\nendobj\n" + catalog + table + end


def outcome(read: Callable[[], Any]) -> Any:
    try:
        return plain(read())
    except Exception as error:  # what pdfminer raises over a damaged file is anything
        return type(error)


@pytest.mark.parametrize(
    "body",
    [
        b"<< /Length 5 >>\nstream\nabcde\nendstream",
        b"<< /Length 5 >> stream\r\nabcde\r\nendstream",
        b"<< /Length 5 >>\nstream\rabcde\nendstream",
        b"<< /Length 3 >>\nstream\nabcde\nendstream",
        b"<< /Length 99 >>\nstream\nabcde\nendstream",
        b"<< /Length 0 >>\nstream\nendstream",
        b"<< /Length -1 >>\nstream\nabcde\nendstream",
        b"<< /Length 7 0 R >>\nstream\nabcde\nendstream",
        b"<< >>\nstream\nabcde\nendstream",
        b"<< /Length 5 >>\nstream\nabcdeendstream",
        b"<< /Length 12 >>\nstream\nx\nendstream y\nendstream",
        b"[1 2]\nstream\nabcde\nendstream",
        b"<< /Length 5 >>\nstream",
        b"<< /A 1 >> 5",
        b"",
    ],
)
@pytest.mark.parametrize("number", [b"1 0 obj", b"1 0 obj % note", b"3 0 obj", b"0 1 0 obj", b"1 0 R"])
def test_streams_and_damaged_objects_are_read_as_pdfminer_reads_them(body, number):
    data = one_object(body, number)
    assert outcome(lambda: Document(data).getobj(1)) == outcome(lambda: PDFDocument(PDFParser(BytesIO(data))).getobj(1))


def all_objects(open_file: Callable[[bytes], PDFDocument], data: bytes) -> Any:
    try:
        file = open_file(data)
    except Exception as error:  # as above
        return type(error)
    numbers = sorted({number for xref in file.xrefs for number in xref.get_objids()})
    return [(number, outcome(lambda number=number: file.getobj(number))) for number in numbers]


def assert_same_objects(data: bytes) -> int:
    ours = all_objects(Document, data)
    theirs = all_objects(lambda data: PDFDocument(PDFParser(BytesIO(data))), data)
    assert ours == theirs
    return len(ours) if isinstance(ours, list) else 0


def test_all_objects_of_our_documents_are_identical_to_pdfminers():
    smallest = sorted(DOCUMENTS, key=lambda path: path.stat().st_size)[:6]
    assert sum(assert_same_objects(path.read_bytes()) for path in smallest) > 100


@pytest.mark.slow
def test_all_objects_of_damaged_documents_are_identical_to_pdfminers():
    chance = random.Random(1)
    read = 0
    for path in DOCUMENTS:
        data = path.read_bytes()
        syntax = [match.start() for match in re.finditer(rb"obj|<<|>>|/[A-Z]|endstream|xref|\d+ 0 R", data)]
        for _ in range(4):
            damaged = bytearray(data)
            for at in chance.sample(syntax, 6):
                damaged[at : at + 1] = chance.choice([b"", b"(", b">", b"\0", b"%", b" ", b"x", b"9"])
            read += assert_same_objects(bytes(damaged))
    assert read > 1000


@pytest.mark.parametrize(
    "piece",
    [b"(", b"(a", b"[", b"[1 ", b"[1 (a) ", b"<", b"<<", b"<</A ", b"1 ", b"1 0 ", b"1 0 R ", b"/", b"#", b"%", b"1"],
)
def test_the_time_of_the_parser_is_linear_in_the_object(piece):
    def spent(count: int) -> float:
        times = []
        for _ in range(4):
            gc.disable()  # what other tests left behind is not the parser's time
            begun = time.process_time()
            with suppress(Doubt):
                read_objects(piece * count, 0, len(piece) * count)
            times.append(time.process_time() - begun)
            gc.enable()
        return min(times)

    assert spent(20_000) < 10 * spent(5_000) + 0.05

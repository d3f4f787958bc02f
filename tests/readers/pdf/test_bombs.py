"""A small file that unpacks to a huge one is refused before it fills the memory."""

import base64
import time
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import LIT

from resumematch.errors import UnreadableInput
from resumematch.readers.limits import LIMITS, MAX_UNPACKED_BYTES
from resumematch.readers.pdf import read_pdf
from resumematch.readers.pdf.streams import Budget, Stream

BOMB = b"q Q " * (MAX_UNPACKED_BYTES // 4 + 1)


def refusal(data: bytes) -> UnreadableInput:
    with pytest.raises(UnreadableInput) as caught:
        read_pdf(data, "cv.pdf", "")
    return caught.value


@pytest.fixture(scope="module")
def packed() -> bytes:
    return zlib.compress(BOMB, 1)


def test_a_stream_that_unpacks_past_the_limit_is_refused_quickly_in_little_memory(make_pdf, packed):
    data = make_pdf("", packed=lambda _: (packed, "/FlateDecode"))
    tracemalloc.start()
    begun = time.process_time()
    error = refusal(data)
    spent, (_, peak) = time.process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.reason == "too-large"
    assert "unpacks to more than 100 MB" in error.advice
    assert spent < 3
    assert peak < 20_000_000


def test_a_stream_packed_twice_is_refused(make_pdf, packed):
    data = make_pdf("", packed=lambda _: (zlib.compress(packed), "[/FlateDecode /FlateDecode]"))
    assert len(data) < 20_000
    assert refusal(data).reason == "too-large"


def test_streams_that_unpack_past_the_limit_together_are_refused(make_pdf):
    note = zlib.compress(b"%" * (MAX_UNPACKED_BYTES // 3), 1)  # a comment, which asks for no drawing
    error = refusal(make_pdf("", "", "", "", packed=lambda _: (note, "/FlateDecode")))
    assert (error.reason, "unpacks to more than" in error.advice) == ("too-large", True)


def lzw_bomb() -> bytes:
    """Return codes of nine to twelve bits, each of which says one letter more than the one before, then the longest."""
    codes = [256, *(min(65 if n == 0 else 257 + n, 4094) for n in range(40_000))]
    bits, size = [], 9
    for place, code in enumerate(codes):
        bits.append(f"{code:0{size}b}")
        size = 9 if place < 254 else 10 if place < 766 else 11 if place < 1790 else 12
    joined = "".join(bits)
    return int(joined.ljust((len(joined) + 7) // 8 * 8, "0"), 2).to_bytes((len(joined) + 7) // 8, "big")


@pytest.mark.parametrize(
    ("pack", "how"),
    [
        (lambda: base64.a85encode(zlib.compress(BOMB, 9)) + b"~>", "[/ASCII85Decode /FlateDecode]"),
        (lzw_bomb, "/LZWDecode"),
        (lambda: b"\x81 " * 800_000, "/RunLengthDecode"),
        (lambda: zlib.compress(BOMB + BOMB[:2_000_000], 9)[:-500], "/FlateDecode"),
        (lambda: zlib.compress(BOMB[:6_000_000], 9), "/FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>"),
    ],
    ids=["ascii", "lzw", "runs", "damaged", "differences"],
)
def test_bombs_in_other_wrappings_are_refused_too(make_pdf, pack, how):
    data = pack()
    begun = time.process_time()
    assert refusal(make_pdf("", packed=lambda _: (data, how))).reason == "too-large"
    assert time.process_time() - begun < 5


def test_a_bomb_that_nothing_on_the_pages_needs_is_never_unpacked(make_pdf, packed):
    data = make_pdf("BT /F1 12 Tf 50 700 Td (Ada Lovelace wrote the first program) Tj ET")
    spare = b"99 0 obj << /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed) + packed + b"\nendstream endobj\n"
    assert "Ada Lovelace" in read_pdf(data.replace(b"xref\n", spare + b"xref\n", 1), "cv.pdf", "").text


@given(st.binary(max_size=300), st.integers(0, 60), st.binary(max_size=4))
def test_damaged_streams_are_unpacked_as_pdfminer_unpacks_them(said, cut, tail):
    packed = zlib.compress(said)
    data = packed[: max(0, len(packed) - cut)] + tail
    attrs = {"Filter": LIT("FlateDecode")}
    assert Stream(attrs, data, budget=Budget()).get_data() == PDFStream(attrs, data).get_data()


@given(st.binary(max_size=400))
def test_lzw_is_unpacked_as_pdfminer_unpacks_it(data):
    def outcome(stream: PDFStream) -> object:
        try:
            return stream.get_data()
        except Exception as error:  # over damaged codes
            return type(error)

    attrs = {"Filter": LIT("LZWDecode")}
    assert outcome(Stream(attrs, b"\x80" + data, budget=Budget())) == outcome(PDFStream(attrs, b"\x80" + data))


def test_more_glyphs_than_any_document_has_are_refused(make_pdf, monkeypatch):
    monkeypatch.setattr("resumematch.readers.pdf.device.MAX_GLYPHS", 50_000)
    text = "BT /F1 9 Tf 50 700 Td (" + "x" * 5000 + ") Tj ET\n"
    assert refusal(make_pdf(text * 11)).reason == "too-large"


def test_the_limits_are_in_the_table_for_people():
    assert ("unpacked size", "100 MB", "PDF, Word") in LIMITS
    assert ("glyphs painted", "1,000,000", "PDF") in LIMITS

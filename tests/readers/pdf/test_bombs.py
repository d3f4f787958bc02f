"""A small file that unpacks to a huge one is refused before it fills the memory."""

import time
import tracemalloc
import zlib

import pytest

from resumematch.errors import UnreadableInput
from resumematch.readers.limits import LIMITS, MAX_UNPACKED_BYTES
from resumematch.readers.pdf import read_pdf

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
    part = zlib.compress(BOMB[: len(BOMB) // 3], 1)
    assert refusal(make_pdf("", "", "", "", packed=lambda _: (part, "/FlateDecode"))).reason == "too-large"


def test_more_glyphs_than_any_document_has_are_refused(make_pdf, monkeypatch):
    monkeypatch.setattr("resumematch.readers.pdf.device.MAX_GLYPHS", 50_000)
    text = "BT /F1 9 Tf 50 700 Td (" + "x" * 5000 + ") Tj ET\n"
    assert refusal(make_pdf(text * 11)).reason == "too-large"


def test_the_limits_are_in_the_table_for_people():
    assert ("unpacked size", "100 MB", "PDF, Word") in LIMITS
    assert ("glyphs painted", "1,000,000", "PDF") in LIMITS

"""Packed streams of a PDF → their bytes, as pdfminer unpacks them, but no more in all than a document holds.

A stream is unpacked once, when it is asked for; one that may hold too much is measured before it is kept.
"""

import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from pdfminer.lzw import CorruptDataError, LZWDecoder
from pdfminer.pdftypes import (
    LITERALS_CCITTFAX_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    DecipherCallable,
    PDFStream,
)
from pdfminer.psparser import LIT

from resumematch.readers.limits import MAX_UNPACKED_BYTES
from resumematch.readers.pdf.tokens import TooMuch

_CHUNK = 1 << 20
_LARGEST_RATIO = 1032  # of DEFLATE
_LARGEST_RUN_RATIO = 64  # of run lengths: two bytes say 128
_LARGEST_PREDICTED = 5_000_000  # bytes; pictures apart, only tables of objects are written as differences
_LARGEST_LZW_TABLE = 4096  # entries; codes have twelve bits
_CHECKSUM = 3  # bytes at the end in which pdfminer forgives an error
_AS_IT_IS = LIT("DCTDecode")  # pdfminer leaves such data alone, but for the differences


class UnpacksTooMuch(TooMuch):
    """The streams that are needed unpack to more than MAX_UNPACKED_BYTES."""


class Budget:
    """The bytes that the streams of one document may still unpack to."""

    def __init__(self) -> None:
        self.left = MAX_UNPACKED_BYTES

    def unpack(self, data: bytes, kind: object, params: Any) -> bytes:
        """Undo one filter of a stream.

        Raises UnpacksTooMuch.
        """
        if kind in LITERALS_FLATE_DECODE:
            data = self._inflate(data)
        elif kind in LITERALS_LZW_DECODE:
            data = self._expand_lzw(data)
        elif kind in LITERALS_CCITTFAX_DECODE:
            data = b""  # a picture; a few bytes can claim one of any size
        else:
            if kind in LITERALS_RUNLENGTH_DECODE and len(data) * _LARGEST_RUN_RATIO > self.left:
                raise UnpacksTooMuch
            data = PDFStream({"Filter": kind}, data).get_data()
        self.left -= len(data)
        if self.left < 0:
            raise UnpacksTooMuch
        return _add_differences(data, params) if isinstance(params, dict) and "Predictor" in params else data

    def _inflate(self, data: bytes) -> bytes:
        if len(data) * _LARGEST_RATIO > self.left:
            self._measure(data)
        try:
            return zlib.decompress(data)
        except zlib.error:
            return _inflate_damaged(data)

    def _measure(self, data: bytes) -> None:
        unpacker, size = zlib.decompressobj(), 0
        try:
            piece = unpacker.decompress(data, _CHUNK)
            while piece:
                size += len(piece)
                if size > self.left:
                    raise UnpacksTooMuch
                piece = b"" if unpacker.eof else unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
        except zlib.error:
            return

    def _expand_lzw(self, data: bytes) -> bytes:
        decoder, size = LZWDecoder(BytesIO(data)), 0
        pieces: list[bytes] = []
        while True:
            try:
                piece = decoder.feed(decoder.readbits(decoder.nbits))
            except (EOFError, CorruptDataError):
                return b"".join(pieces)
            size += len(piece)
            if size > self.left:
                raise UnpacksTooMuch
            pieces.append(piece)
            del decoder.table[_LARGEST_LZW_TABLE:]


class Stream(PDFStream):
    """A stream that is unpacked within its document's budget."""

    def __init__(
        self, attrs: dict[str, Any], rawdata: bytes, decipher: DecipherCallable | None = None, *, budget: Budget
    ) -> None:
        super().__init__(attrs, rawdata, decipher)
        self._budget = budget

    def decode(self) -> None:
        """Unpack the data.

        Raises UnpacksTooMuch, or what pdfminer raises over filters that it does not know.
        """
        data = self.rawdata or b""
        if self.decipher:
            data = self.decipher(self.objid or 0, self.genno or 0, data, self.attrs)
        for kind, params in self.get_filters():
            data = self._budget.unpack(data, kind, params)
        self.data, self.rawdata = data, None


def _inflate_damaged(data: bytes) -> bytes:
    """Return what there is of data that is cut off, or damaged in its checksum; nothing for data damaged earlier."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data[:-_CHECKSUM])
    except zlib.error:
        return b""
    try:
        for place in range(max(0, len(data) - _CHECKSUM), len(data)):
            unpacked += unpacker.decompress(data[place : place + 1])
    except zlib.error:
        pass
    return unpacked


def _add_differences(data: bytes, params: Mapping[str, Any]) -> bytes:
    if len(data) > _LARGEST_PREDICTED:
        raise UnpacksTooMuch
    return PDFStream({"Filter": _AS_IT_IS, "DecodeParms": params}, data).get_data()

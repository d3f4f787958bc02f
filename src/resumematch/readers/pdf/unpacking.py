"""A PDF's bytes → whether its streams unpack to more than a document holds, without keeping what they unpack to."""

import re
import zlib
from collections.abc import Iterator

from resumematch.readers.limits import MAX_UNPACKED_BYTES

_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 4000  # bytes before a stream in which its dictionary stands
_CHUNK = 1 << 20
_LARGEST_RATIO = 1032  # of DEFLATE
_ZLIB = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x01\x5e\x9c\xda]")


def unpacks_too_much(data: bytes) -> bool:
    """Say whether the streams that are text, fonts or tables unpack to more than MAX_UNPACKED_BYTES together.

    Pictures are left out: they are never unpacked.
    """
    if len(data) * _LARGEST_RATIO < MAX_UNPACKED_BYTES and not _packed_twice(data):
        return False
    total = 0
    for match in _STREAM.finditer(data):
        if _is_picture(data, match.start()):
            continue
        for size in _sizes(data, match.end(), levels=2):
            total += size
            if total > MAX_UNPACKED_BYTES:
                return True
    return False


def _packed_twice(data: bytes) -> bool:
    return re.search(rb"/Fl(?:ateDecode)?\s*/Fl", data) is not None


def _is_picture(data: bytes, start: int) -> bool:
    before = data[max(0, start - _DICTIONARY) : start]
    return re.search(rb"/Subtype\s*/Image", before[before.rfind(b" obj") + 1 :]) is not None


def _sizes(data: bytes, start: int, levels: int) -> Iterator[int]:
    """Yield the sizes of a stream's unpacked pieces, and of what they unpack to where they are packed themselves."""
    if not _ZLIB.match(data, start):
        return
    outer, inner = zlib.decompressobj(), None
    piece = memoryview(data)[start:]
    try:
        unpacked = outer.decompress(piece, _CHUNK)
        if levels > 1 and _ZLIB.match(unpacked):
            inner = zlib.decompressobj()
        while unpacked:
            yield len(unpacked)
            if inner is not None:
                yield from _inner_sizes(inner, unpacked)
            unpacked = b"" if outer.eof else outer.decompress(outer.unconsumed_tail, _CHUNK)
    except zlib.error:
        return


def _inner_sizes(inner: "zlib._Decompress", packed: bytes) -> Iterator[int]:
    unpacked = inner.decompress(packed, _CHUNK)
    while unpacked:
        yield len(unpacked)
        unpacked = b"" if inner.eof else inner.decompress(inner.unconsumed_tail, _CHUNK)

"""pdfminer's document, which reads its objects with our parser and asks pdfminer's in doubt."""

import io
import re
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, int_value
from pdfminer.psparser import KWD

from resumematch.readers.pdf.objects import read_objects
from resumematch.readers.pdf.streams import Budget, Stream
from resumematch.readers.pdf.tokens import END, Doubt

_HEAD = re.compile(rb"\s*+(\d{1,10}+)\s++\d++\s++obj" + END)
_STREAM = re.compile(rb"stream\r?\n")
_TAIL = re.compile(rb"\s*+endstream\s++endobj" + END)
_LONGEST = 1_000_000  # bytes of an object without its stream; a longer one is left to pdfminer
_NULL = KWD(b"null")  # what pdfminer makes of "null" within an object stream


class _Parser(PDFParser):
    """pdfminer's parser, whose streams are unpacked within the budget too."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        super().__init__(io.BytesIO(data))
        self._budget = budget

    def push(self, *objs: tuple[int, Any]) -> None:
        super().push(*((place, self._limited(value)) for place, value in objs))

    def _limited(self, value: Any) -> Any:
        if not isinstance(value, PDFStream):
            return value
        return Stream(value.attrs, value.rawdata or b"", value.decipher, budget=self._budget)


class Document(PDFDocument):
    """A PDF file whose objects can be asked for.

    Raises what pdfminer raises over files that are locked or damaged, UnpacksTooMuch over a decompression bomb.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._budget = Budget()
        super().__init__(_Parser(data, self._budget))

    def _getobj_parse(self, pos: int, objid: int) -> object:
        try:
            return self._read_object(pos, objid)
        except Doubt:
            return super()._getobj_parse(pos, objid)

    def _read_object(self, at: int, number: int) -> object:
        head = _HEAD.match(self._data, at) if at >= 0 else None
        if head is None or int(head[1]) != number:
            raise Doubt
        limit = min(head.end() + _LONGEST, len(self._data))
        values, keyword, end = read_objects(self._data, head.end(), limit, document=self)
        if len(values) != 1:
            raise Doubt
        if keyword == b"stream" and isinstance(values[0], dict):
            return self._read_stream(values[0], end)
        if keyword != b"endobj":
            raise Doubt
        return values[0]

    def _read_stream(self, header: dict[str, Any], at: int) -> PDFStream:
        """Read a stream that ends where its header says."""
        begin = _STREAM.match(self._data, at)
        if begin is None or self._parser is None or self._parser.fallback:
            raise Doubt
        end = begin.end() + int_value(header.get("Length"))
        if end < begin.end() or not _TAIL.match(self._data, end):
            raise Doubt
        return Stream(header, self._data[begin.end() : end], self.decipher, budget=self._budget)

    def _get_objects(self, stream: PDFStream) -> tuple[list[object], int]:
        data = stream.get_data()
        try:
            values, keyword, _ = read_objects(data, 0, len(data), document=self, null=_NULL)
            if keyword or "N" not in stream or any(value.__class__ is PDFObjRef for value in values):
                raise Doubt
        except Doubt:
            return super()._get_objects(stream)
        return values, stream["N"]

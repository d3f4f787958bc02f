"""PDF files written operator by operator, so that a test says exactly what is painted."""

import zlib
from collections.abc import Callable, Mapping, Sequence

import pytest

MakePdf = Callable[..., bytes]


@pytest.fixture(scope="session")
def make_pdf() -> MakePdf:
    """Make a PDF from content streams: pages of 600 × 800 points with Helvetica as F1, bold as F2, Courier as F3."""
    return _make


def _make(
    *contents: str,
    fonts: Mapping[str, str] | None = None,
    states: Mapping[str, str] | None = None,
    forms: Mapping[str, tuple[str, str]] | None = None,
    resources: str = "",
    catalog: str = "",
    packed: Callable[[bytes], tuple[bytes, str]] = lambda data: (zlib.compress(data), "/FlateDecode"),
) -> bytes:
    faces = {"F1": _font("Helvetica"), "F2": _font("Helvetica-Bold"), "F3": _font("Courier"), **(fonts or {})}
    objects: list[bytes] = [b"", b""]

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    named = {
        "Font": {name: add(font.encode("latin-1")) for name, font in faces.items()},
        "ExtGState": {name: add(state.encode()) for name, state in (states or {}).items()},
    }
    shared = " ".join(f"/{kind} << {_references(entries)} >>" for kind, entries in named.items()) + resources
    drawn = {name: add(_stream(content.encode("latin-1"), header)) for name, (header, content) in (forms or {}).items()}
    shared += f" /XObject << {_references(drawn)} >>"
    pages = []
    for content in contents:
        data, how = packed(content.encode("latin-1"))
        stream = add(_stream(data, f"/Filter {how}"))
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {stream} 0 R /Resources << {shared} >> >>"
        )
        pages.append(add(page.encode()))
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    objects[1] = f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{n} 0 R' for n in pages)}] >>".encode()
    return _file(objects)


def _font(name: str) -> str:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"


def _references(entries: Mapping[str, int]) -> str:
    return " ".join(f"/{name} {number} 0 R" for name, number in entries.items())


def _stream(data: bytes, header: str) -> bytes:
    return f"<< {header} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    written, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + head.encode() + tail.encode()

"""PDF → a picture of each page, as a data URI that a browser shows without loading anything."""

import base64
from dataclasses import dataclass
from io import BytesIO

import pypdfium2

SCALE = 1.6  # 115 dpi: sharp enough to read on a phone's zoom and on paper
QUALITY = 70  # JPEG, about 170 kB a page: a half more than WebP, in a tenth of its time
MOST_PAGES = 6  # a résumé of more pages has its text set instead for the rest; the file must stay mailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page's picture."""

    number: int  # from 1
    width: float  # points
    height: float
    uri: str


def draw_pages(data: bytes) -> tuple[Picture, ...]:
    """Draw the first pages of a PDF; none when it cannot be drawn, for the report must not fail on a picture."""
    try:
        with pypdfium2.PdfDocument(data) as pdf:
            return tuple(_draw(pdf[at], at + 1) for at in range(min(len(pdf), MOST_PAGES)))
    except pypdfium2.PdfiumError:
        return ()


def _draw(page: pypdfium2.PdfPage, number: int) -> Picture:
    out = BytesIO()
    page.render(scale=SCALE).to_pil().convert("RGB").save(out, "JPEG", quality=QUALITY)
    uri = "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode()
    return Picture(number=number, width=page.get_width(), height=page.get_height(), uri=uri)

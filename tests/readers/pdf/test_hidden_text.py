"""What a person cannot see stays out of the text and is listed with its reason; what only looks suspicious stays in."""

import pytest

from resumematch.model.document import Document
from resumematch.readers.pdf import read_pdf

SEEN = "BT /F1 12 Tf 50 700 Td (A sentence that everyone can see on the page.) Tj ET\n"
LINE = "BT /F1 12 Tf 50 600 Td (kubernetes) Tj ET"
PICTURE = "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"


@pytest.fixture
def read(make_pdf):
    def read(content: str, **parts: object) -> Document:
        return read_pdf(make_pdf(SEEN + content, **parts), "cv.pdf", "")

    return read


HIDDEN = {
    "white on the page": ("1 1 1 rg " + LINE, "white"),
    "almost white on the page": ("0.98 g " + LINE, "white"),
    "white by CMYK": ("0 0 0 0 k " + LINE, "white"),
    "blue on the same blue": ("0 0 0.5 rg 0 590 300 40 re f " + LINE, "white"),
    "one point high": ("BT /F1 1 Tf 50 600 Td (kubernetes) Tj ET", "tiny"),
    "scaled down to one point": ("q 0.1 0 0 0.1 0 0 cm BT /F1 10 Tf 500 6000 Td (kubernetes) Tj ET Q", "tiny"),
    "left of the page": ("BT /F1 12 Tf -300 600 Td (kubernetes) Tj ET", "off-page"),
    "below the page": ("BT /F1 12 Tf 50 -40 Td (kubernetes) Tj ET", "off-page"),
    "clipped away": ("q 400 100 50 50 re W n " + LINE + " Q", "off-page"),
    "mode 3": ("BT 3 Tr /F1 12 Tf 50 600 Td (kubernetes) Tj ET", "render-mode-3"),
    "mode 7": ("BT 7 Tr /F1 12 Tf 50 600 Td (kubernetes) Tj ET", "render-mode-3"),
    "under a filled box": (LINE + " 1 g 40 590 300 40 re f", "covered"),
    "under a picture": (LINE + " q 300 0 0 40 40 590 cm /Im Do Q", "covered"),
    "without opacity": ("/Clear gs " + LINE, "hidden"),
    "in a layer that is off": ("/OC /Off BDC " + LINE + " EMC", "hidden"),
}
PARTS = {
    "states": {"Clear": "<< /ca 0 >>", "Half": "<< /ca 0.5 >>"},
    "forms": {"Im": (PICTURE, "\x80")},
    "resources": " /Properties << /Off 1 0 R >>",
    "catalog": "/OCProperties << /OCGs [1 0 R] /D << /OFF [1 0 R] >> >>",
}


@pytest.mark.parametrize("case", HIDDEN)
def test_what_cannot_be_seen_is_listed_with_its_reason(case, read):
    content, why = HIDDEN[case]
    document = read(content, **PARTS)
    assert "kubernetes" not in document.text
    assert [(hidden.text, hidden.why, hidden.page) for hidden in document.hidden_text] == [("kubernetes", why, 1)]


VISIBLE = {
    "white on a dark panel": "0.1 g 0 500 200 160 re f 1 g " + LINE,
    "white on a panel of a thick line": "0.1 G 200 w 100 500 m 100 660 l S 1 g " + LINE,
    "white on a picture": "q 300 0 0 160 0 500 cm /Im Do Q 1 g " + LINE,
    "white on a gradient": "q 0 500 200 160 re W n /Sh sh Q 1 g " + LINE,
    "white on a pattern": "/Pattern cs /P1 scn 0 500 200 160 re f 1 g " + LINE,
    "white on a panel in a form": "/Panel Do 1 g " + LINE,
    "white on a dark disc": "0.1 g 0 600 m 0 700 200 700 200 600 c 200 500 0 500 0 600 c f 1 g " + LINE,
    "pale grey on the page": "0.8 g " + LINE,
    "four points high": "BT /F1 4 Tf 50 600 Td (kubernetes) Tj ET",
    "under a glass pane": LINE + " /Half gs 1 g 40 590 300 40 re f",
    "before a rule through it": LINE + " 0 g 40 603 300 1 re f",
    "behind a box that ends before it": LINE + " 1 g 200 590 300 40 re f",
    "under a picture that is clipped beside it": LINE + " q 300 100 50 50 re W n 300 0 0 100 40 560 cm /Im Do Q",
    "under a form that is clipped to its box": LINE + " /Beside Do",
    "clipped to a box that holds it": "q 0 590 300 30 re W n " + LINE + " Q",
    "outlined": "BT 1 Tr /F1 12 Tf 50 600 Td (kubernetes) Tj ET",
}
SHADING = " /Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function << /FunctionType 2 "
SHADING += "/Domain [0 1] /C0 [0] /C1 [0.2] /N 1 >> >> >> /Pattern << /P1 << /PatternType 2 >> >>"
FORMS = {
    "Im": (PICTURE, "\x80"),
    "Panel": ("/Subtype /Form /BBox [0 0 600 800]", "0.1 g 0 500 200 160 re f"),
    "Beside": ("/Subtype /Form /BBox [300 500 600 800]", "0.1 g 0 500 600 300 re f"),
}


@pytest.mark.parametrize("case", VISIBLE)
def test_what_can_be_seen_stays(case, read):
    document = read(VISIBLE[case], states=PARTS["states"], forms=FORMS, resources=SHADING)
    assert document.hidden_text == ()
    assert "kubernetes" in document.text.split()

"""Marks that a browser draws instead of writing them are list marks."""

from itertools import pairwise

import pytest

from resumematch.readers.pdf import read_pdf

LINES = ["Wrote the parser in Rust:", "tests for each format", "a fuzzer for the rest"]


def ring(x: float, y: float, size: float) -> str:
    half = size / 2
    points = [(x + half, y), (x + size, y + half), (x + half, y + size), (x, y + half), (x + half, y)]
    curves = " ".join(f"{a:.2f} {b:.2f} {c:.2f} {d:.2f} {c:.2f} {d:.2f} c" for (a, b), (c, d) in pairwise(points))
    return f"{points[0][0]:.2f} {points[0][1]:.2f} m {curves} h S"


@pytest.mark.parametrize("size", [2.6, 3.4])
def test_outlined_rings_before_lines_are_list_marks(size, make_pdf):
    text = "".join(f"BT /F1 10 Tf 80 {700 - 14 * n} Td ({line}) Tj ET\n" for n, line in enumerate(LINES))
    marks = "\n".join(ring(70, 702 - 14 * n, size) for n in (1, 2))
    assert read_pdf(make_pdf(text + marks), "cv.pdf", "").text.split("\n") == [
        LINES[0], f"• {LINES[1]}", f"• {LINES[2]}"
    ]  # fmt: skip

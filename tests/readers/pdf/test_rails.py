"""Employers, places and dates in a rail at the left head what they stand beside."""

from resumematch.readers.pdf import read_pdf

JOBS = [("Costa Pagos", "DevOps Engineer"), ("Mar Azul", "Administrator"), ("Ribeira", "Analyst")]


def show(text: str, x: float, y: float, font: str = "F1") -> str:
    return f"BT /{font} 10 Tf {x} {y} Td ({text}) Tj ET\n"


def test_each_label_of_a_rail_is_read_before_the_line_that_it_begins_beside(make_pdf):
    content = show("Experience", 50, 740, "F2")
    for n, (employer, title) in enumerate(JOBS):
        y = 710 - 70 * n
        content += (
            show(employer, 50, y, "F2") + show("Alicante", 50, y - 13) + show(f"20{10 + n} - 20{12 + n}", 50, y - 26)
        )
        content += show(title, 190, y, "F2")
        content += "".join(
            show(f"- Moved {k} services of the bank to new machines", 190, y - 13 * k) for k in (1, 2, 3)
        )
    read = [line for line in read_pdf(make_pdf(content), "cv.pdf", "").text.split("\n") if line]
    assert read == ["Experience"] + [
        line
        for n, (employer, title) in enumerate(JOBS)
        for line in (
            employer, "Alicante", f"20{10 + n} - 20{12 + n}", title,
            *(f"- Moved {k} services of the bank to new machines" for k in (1, 2, 3)),
        )
    ]  # fmt: skip

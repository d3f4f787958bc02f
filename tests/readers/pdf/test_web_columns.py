"""Columns as browsers print them: dates at the right, short columns over full rows, icons as list marks."""

from resumematch.readers.pdf import read_pdf


def show(text: str, x: float, y: float, font: str = "F1", size: float = 10) -> str:
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def lines(content: str, make_pdf) -> list[str]:
    return [line for line in read_pdf(make_pdf(content), "cv.pdf", "").text.split("\n") if line]


def test_a_date_with_its_place_below_at_the_right_stands_in_the_row_of_the_title(make_pdf):
    content = ""
    for n, (title, dates) in enumerate([("Data Scientist", "2021 - 2023"), ("Analyst", "2018 - 2021")]):
        y = 700 - 80 * n
        content += show(title, 50, y, "F2") + show("Acme Ltd", 50, y - 14)
        content += show("- Forecast the load of many households an hour ahead", 50, y - 28)
        content += show("- Wrote the reports that the board reads", 50, y - 42)
        content += show(dates, 480, y + 1, size=9) + show("Porto", 480, y - 11, size=9)
    read = lines(content, make_pdf)
    assert "Data Scientist\t2021 - 2023 Porto" in read
    assert "Analyst\t2018 - 2021 Porto" in read


def test_what_stands_below_columns_of_jobs_is_read_after_all_of_them(make_pdf):
    content = show("Experience", 50, 740, "F2", 14)
    for n, items in enumerate((4, 7, 3)):
        x = 50 + 180 * n
        content += show(f"Engineer {n}", x, 700, "F2") + show("Acme Ltd", x, 686) + show("2018 - 2021", x, 672)
        content += "".join(show(f"- Wrote part {n}{k} of the planner", x, 654 - 14 * k) for k in range(items))
    content += show("Education", 50, 530, "F2", 14) + show("MSc Informatics", 50, 512) + show("University", 50, 498)
    content += show("Skills", 50, 470, "F2", 14)
    content += "".join(
        show(f"Group {k}: " + "Python and many other tools of the trade, " * 2, 50, 452 - 14 * k) for k in range(4)
    )
    read = lines(content, make_pdf)
    assert read.index("Education") > max(n for n, line in enumerate(read) if "of the planner" in line)
    assert [line[-20:-15] for line in read if "part" in line] == sorted(
        line[-20:-15] for line in read if "part" in line
    )


def test_a_bold_title_keeps_its_look_beside_a_longer_plain_date(make_pdf):
    content = show("Analyst", 50, 700, "F2") + show("September 2018 - December 2021", 300, 700)
    [line] = read_pdf(make_pdf(content), "cv.pdf", "").lines
    assert line.bold


def test_the_end_of_a_sentence_at_the_foot_of_a_page_is_no_page_number(make_pdf):
    body = "".join(show(f"Line {n} of a long list of works", 50, 760 - 14 * n) for n in range(49))
    content = body + show("- The month ends in two days instead of", 50, 74) + show("5.", 58, 60)
    assert read_pdf(make_pdf(content), "cv.pdf", "").lines[-1].role is None

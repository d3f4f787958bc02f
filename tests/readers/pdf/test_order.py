"""Lines come in the order in which a person reads them, whatever order the file paints them in."""

import pytest

from resumematch.model.document import Document
from resumematch.readers.pdf import read_pdf

MAIN = [
    "Kept the search of a shop with four million articles", "fast while its catalogue grew tenfold in two years",
    "Wrote the ranking that shows what is in stock first", "and measured it with an experiment every other week",
    "Taught three colleagues how to read a query plan and", "how to tell a slow disk from a missing index quickly",
]  # fmt: skip
SIDE = ["Python", "SQL", "Kafka", "Spanish", "Running", "Chess"]


@pytest.fixture
def read(make_pdf):
    def read(*contents: str) -> Document:
        return read_pdf(make_pdf(*contents), "cv.pdf", "")

    return read


def lines(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def column(texts: list[str], x: float, y: float, step: float = 14, font: str = "/F1 10 Tf") -> list[str]:
    return [f"BT {font} {x} {y - step * n} Td ({text}) Tj ET\n" for n, text in enumerate(texts)]


def woven(*columns: list[str]) -> str:
    """Return columns drawn row by row across the page."""
    longest = max(map(len, columns))
    return "".join(column[n] for n in range(longest) for column in columns if n < len(column))


@pytest.mark.parametrize("draw", [lambda *columns: "".join(map("".join, columns)), woven], ids=["whole", "row by row"])
@pytest.mark.parametrize("side_x", [30, 420], ids=["left", "right"])
def test_a_sidebar_is_read_apart(side_x, draw, read):
    main_x = 160 if side_x == 30 else 40
    found = lines(read(draw(column(MAIN, main_x, 700), column(SIDE, side_x, 705, 17))))
    assert found in (MAIN + SIDE, SIDE + MAIN)


def test_dates_at_the_right_stay_on_their_line(read):
    titles, dates = ["Engineer", "Analyst", "Intern", "Tutor"], ["2020 - now", "2018 - 2020", "2017", "2016"]
    found = lines(read("".join(column(titles, 40, 700, 60) + column(dates, 500, 700, 60))))
    assert found == [f"{title}\t{date}" for title, date in zip(titles, dates, strict=True)]


def test_labels_with_a_colon_stay_with_what_they_label(read):
    labels, values = ["Status:", "Fields:", "Stack:", "Tools:"], ["Employed", "Search and ranking", "Go", "Git"]
    found = lines(read("".join(column(labels, 40, 700) + column(values, 140, 700))))
    assert found == [f"{label}\t{value}" for label, value in zip(labels, values, strict=True)]


def test_a_main_column_that_runs_on_over_pages_is_read_to_its_end_before_the_sidebar(read):
    first = "".join(column(MAIN, 40, 700) + column(SIDE, 420, 705, 17))
    more = [text.replace("the", "a") for text in MAIN]
    second = "".join(column(more, 40, 700) + column(["Lisbon", "Porto", "Faro", "Braga"], 420, 705, 17))
    document = read(first, second)
    assert lines(document) == MAIN + more + SIDE + ["Lisbon", "Porto", "Faro", "Braga"]
    assert [line.block for line in document.lines] == sorted(line.block for line in document.lines)


def test_newspaper_columns_are_read_page_by_page(read):
    left, right = MAIN, [text.upper() for text in MAIN]
    page = "".join(column(left, 40, 700, font="/F1 8 Tf") + column(right, 310, 705, 13, font="/F1 6.5 Tf"))
    assert lines(read(page, page)) == (left + right) * 2


def test_a_heading_set_sideways_stands_before_its_section(read):
    sideways = "q 0.9 g 20 560 560 160 re f 0 g Q BT /F2 20 Tf 0 1 -1 0 560 600 Tm (WORK) Tj ET\n"
    found = lines(read(sideways + "".join(column(MAIN, 40, 700))))
    assert found == ["WORK", *MAIN]


def test_addresses_beside_the_name_are_read_with_it(read):
    left = ["Summary", *MAIN]
    right = ["ada@example.com", "+1 555 0100", "Skills", *SIDE]
    content = "BT /F2 20 Tf 40 740 Td (Ada Example) Tj ET\n" + "BT /F2 11 Tf 40 700 Td (Summary) Tj ET\n"
    content += "".join(column(MAIN, 40, 680)) + "".join(column(right[:2], 420, 738, 17))
    content += "BT /F2 11 Tf 420 690 Td (Skills) Tj ET\n" + "".join(column(SIDE, 420, 668, 17))
    assert lines(read(content)) == ["Ada Example", *right[:2], *left, *right[2:]]


def test_a_page_of_scattered_words_is_read_at_once(read):
    words = "".join(f"BT /F1 5 Tf {(n * 7919) % 560} {(n * 104729) % 780} Td (w{n}) Tj ET\n" for n in range(2400))
    document = read(words)
    assert len(document.text.split()) >= 2000

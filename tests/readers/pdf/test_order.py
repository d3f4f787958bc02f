"""Lines come in the order in which a person reads them, whatever order the file paints them in."""

import time

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
    begun = time.process_time()
    document = read(words)
    assert time.process_time() - begun < 3
    assert len(document.text.split()) >= 2000


def test_a_date_that_takes_two_rows_in_a_column_at_the_left_stays_with_its_line(read):
    dates = ["Mar 2021 -", "Present", "Jun 2018 - Feb", "2021", "2016 - 2018"]
    jobs = ["Engineer, Acme", *MAIN[:2], "Analyst, Birch", *MAIN[2:4], "Intern, Cedar", *MAIN[4:]]
    left = [column(dates[:2], 40, 700), column(dates[2:4], 40, 640), column(dates[4:], 40, 580)]
    right = [column(jobs[n : n + 3], 160, 700 - 20 * n) for n in (0, 3, 6)]
    found = lines(read("".join("".join(part) for part in (*left, *right))))
    dated = ["Mar 2021 - Present\tEngineer, Acme", "Jun 2018 - Feb 2021\tAnalyst, Birch", "2016 - 2018\tIntern, Cedar"]
    assert found == [dated[0], *jobs[1:3], dated[1], *jobs[4:6], dated[2], *jobs[7:]]


def test_years_one_below_the_other_are_labels_of_their_own(read):
    years, schools = ["2014 - 2018", "2012 - 2014", "2009 - 2012"], ["PhD, Sofia", "MSc, Sofia", "BSc, Varna"]
    found = lines(read("".join(column(years, 40, 700) + column(schools, 160, 700))))
    assert found == [f"{year}\t{school}" for year, school in zip(years, schools, strict=True)]


@pytest.mark.parametrize("name_x", [40, 300], ids=["addresses right", "addresses left"])
def test_a_block_of_addresses_beside_the_name_ends_where_the_letterhead_does(name_x, read):
    addresses = ["ada@example.com", "+1 555 0100", "Lisbon, Portugal", "example.com/ada"]
    content = f"BT /F2 22 Tf {name_x} 740 Td (Ada Example) Tj ET\n"
    content += "".join(column(addresses, 450 if name_x == 40 else 40, 755, 12))
    content += "BT /F2 14 Tf 40 690 Td (Experience) Tj ET\n" + "".join(column(["Engineer"], 40, 670))
    content += "".join(column(["2020 - now"], 480, 670)) + "".join(column(MAIN, 40, 650))
    assert lines(read(content)) == ["Ada Example", *addresses, "Experience", "Engineer\t2020 - now", *MAIN]


def test_headings_at_the_left_of_their_section_stand_before_it(read):
    heads = [("Profile", 700), ("Experience", 660), ("Education", 540)]
    texts = [(MAIN[:2], 700), ([*MAIN, *MAIN[:1]], 660), (MAIN[2:4], 540)]
    content = "".join(f"BT /F2 10 Tf 40 {y} Td ({text}) Tj ET\n" for text, y in heads)
    content += "".join("".join(column(body, 150, y)) for body, y in texts)
    expected = [line for (head, _), (body, _) in zip(heads, texts, strict=True) for line in (head, *body)]
    assert lines(read(content)) == expected


def test_a_date_column_set_as_close_as_a_wide_space_is_told_by_its_edge(read):
    dates, wraps = ["Mar 2021 -", "Jun 2018 -", "Aug 2015 -"], ["Present", "Feb 2021", "May 2018"]
    jobs = ["Engineer, Acme", "Analyst, Birch", "Intern, Cedar"]
    content = "BT /F2 13 Tf 101 720 Td (Experience) Tj ET\n"
    for n in range(3):
        content += "".join(column([dates[n]], 45, 700 - 60 * n) + column([wraps[n]], 50, 688 - 60 * n))
        content += "".join(column([jobs[n], *MAIN[2 * n : 2 * n + 2]], 101, 700 - 60 * n, 12))
    found = [line.replace("\t", " ") for line in lines(read(content))]
    expected = ["Experience"]
    for n in range(3):
        expected += [f"{dates[n]} {wraps[n]} {jobs[n]}", *MAIN[2 * n : 2 * n + 2]]
    assert found == expected


def test_a_ruled_table_is_read_row_by_row_each_cell_as_a_whole(read):
    levels, uprights = [720, 660, 600, 540], [35, 130, 250, 570]
    ruled = "".join(f"35 {y} m 570 {y} l S\n" for y in levels) + "".join(f"{x} 720 m {x} 540 l S\n" for x in uprights)
    rows = [(["Mar 2021 -", "Present"], ["Engineer", "Acme"]), (["Jun 2018 -", "Feb 2021"], ["Analyst", "Birch"]),
            (["2016 - 2018"], ["Intern", "Cedar"])]  # fmt: skip
    content = "0.5 w " + ruled
    expected = []
    for n, (dates, job) in enumerate(rows):
        tasks, y = MAIN[2 * n : 2 * n + 2], 705 - 60 * n
        content += "".join(column(dates, 40, y, 12) + column(job, 140, y, 12) + column(tasks, 260, y, 12))
        expected += [f"{' '.join(dates)}\t{' '.join(job)}", *tasks]
    assert lines(read(content)) == expected


def test_two_ruled_tables_on_a_page_are_each_read_cell_by_cell(read):
    content, expected = "0.5 w ", []
    for n, top in enumerate((720, 500)):
        rules = [f"35 {y} m 570 {y} l S\n" for y in (top, top - 60, top - 120)]
        rules += [f"{x} {top} m {x} {top - 120} l S\n" for x in (35, 130, 250, 570)]
        content += "".join(rules) + "".join(column([("Work", "Projects")[n]], 35, top + 14, 12))
        expected.append(("Work", "Projects")[n])
        for row in range(2):
            tasks, y = MAIN[4 * n + 2 * row : 4 * n + 2 * row + 2], top - 15 - 60 * row
            content += "".join(column([f"20{n}{row} - Present"], 40, y, 12) + column(["Engineer"], 140, y, 12))
            content += "".join(column(tasks, 260, y, 12))
            expected += [f"20{n}{row} - Present\tEngineer", *tasks]
    assert lines(read(content)) == expected


def test_headings_of_one_look_side_by_side_open_two_columns_though_one_is_empty(read):
    heading = "/F1 16 Tf"
    content = column(["Papers"], 40, 700, font=heading) + column(["Referees"], 330, 700, font=heading)
    assert lines(read("".join(content + column(MAIN, 330, 670)))) == ["Papers", "Referees", *MAIN]

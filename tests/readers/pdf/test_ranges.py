"""Ranges of dates that wrap in a narrow column."""

from resumematch.readers.pdf.dates import are_dates, join_dates
from resumematch.readers.pdf.fragments import Fragment, Letter, find_fragments, group_rows
from resumematch.readers.pdf.gutters import Gutter, find_gutters
from resumematch.readers.pdf.hints import cut_labels
from resumematch.readers.pdf.ink import Glyph, Look
from resumematch.readers.pdf.ranges import join_ranges
from resumematch.readers.pdf.typeset import set_row


def _look(size: float, *, bold: bool = False) -> Look:
    return Look(
        font="Serif", size=size, bold=bold, italic=False, color="#000000", upright=True, render=0, alpha=1.0,
        clip=None, hidden=False,
    )  # fmt: skip


def _write(text: str, x: float, y: float, *, size: float = 10.0, bold: bool = False, order: int = 0) -> Fragment:
    look, letters = _look(size, bold=bold), []
    for char in text:
        width = 0.5 * size
        if char != " ":
            glyph = Glyph(char, x, y - 8, x + width, y + 2, y, look, order)
            letters.append(Letter(char, x, x + width, glyph))
        x += width
    return Fragment(letters, letters[0].x0, letters[-1].x1, y, size, order)


def _gutter(left: list[Fragment], right: list[Fragment]) -> Gutter:
    rows = group_rows([*left, *right])
    return Gutter(x=140, first=0, last=len(rows) - 1, left=tuple(left), right=tuple(right), score=1.0)


def _texts(rows: list[list[Fragment]]) -> list[list[str]]:
    return [[fragment.raw for fragment in row] for row in rows]


def test_end_of_a_range_below_its_start_follows_it() -> None:
    found = join_ranges([_write("Engineer", 50, 100), _write("04/2020 –", 450, 100), _write("now", 450, 112)])
    assert set_row(found).text == "Engineer\t04/2020 – now"


def test_month_of_the_end_may_stand_before_the_break() -> None:
    found = join_ranges([_write("Feb 2016 – Oct.", 50, 100), _write("Baker", 200, 100), _write("2020", 50, 112)])
    assert set_row(found).text == "Feb 2016 – Oct. 2020\tBaker"


def test_date_below_a_complete_range_stays() -> None:
    found = join_ranges([_write("2016 – 2018", 50, 100), _write("2020", 50, 112)])
    assert [fragment.raw for fragment in found] == ["2016–2018", "2020"]


def test_date_at_another_edge_stays() -> None:
    found = join_ranges([_write("since 2016 –", 50, 100), _write("2020", 300, 112)])
    assert [fragment.raw for fragment in found] == ["since2016–", "2020"]


def test_month_torn_from_its_year_is_one_with_it() -> None:
    found = join_ranges([_write("Nov.", 50, 100), _write("2020 –", 90, 100), _write("present", 50, 112)])
    assert set_row(found).text == "Nov. 2020 – present"


def test_headings_in_the_column_of_dates_leave_it_one() -> None:
    left = [
        _write("Education", 40, 100, size=14, bold=True), _write("2015 to 2018", 60, 130),
        _write("2012 to 2015", 60, 160), _write("Skills", 40, 200, size=14, bold=True),
    ]  # fmt: skip
    right = [
        _write(text, 150, y)
        for text, y in (("MA Computational Linguistics", 130), ("University", 142), ("BA English", 160))
    ]
    assert are_dates(_gutter(left, right))


def test_sidebar_in_one_look_is_no_column_of_dates() -> None:
    left = [_write(text, 40, 100 + 12 * n) for n, text in enumerate(("2015 Python", "2016 Scala", "Rust", "Go", "C"))]
    right = [_write("Engineer at a bank", 150, 106 + 12 * n) for n in range(5)]
    assert not are_dates(_gutter(left, right))


def test_fields_that_come_again_are_labels_of_a_form() -> None:
    names = ("Dates", "Position", "Duties", "Dates", "Position", "Duties")
    left = [_write(name, 40, 100 + 36 * n) for n, name in enumerate(names)]
    right = [_write("as printed here", 150, 100 + 12 * n) for n in range(16)]
    assert are_dates(_gutter(left, right))


def test_month_on_a_row_of_its_own_goes_with_its_year() -> None:
    left = [_write("September", 60, 100), _write("2018 – May 2021", 40, 112), _write("2015 – 2018", 50, 160)]
    right = [_write("Engineer", 150, 100), _write("Moved services", 150, 112), _write("Baker", 150, 160)]
    gutter = _gutter(left, right)
    rows = join_dates(group_rows([*left, *right]), gutter)
    assert _texts(rows)[:2] == [["September", "2018–May2021", "Engineer"], ["Movedservices"]]


def test_broken_month_is_set_together() -> None:
    left = [_write("January 2016 – Au-", 40, 100), _write("gust 2018", 40, 112), _write("2013 – 2015", 40, 160)]
    right = [_write("Administrator", 150, 100), _write("Looked after", 150, 112), _write("Baker", 150, 160)]
    rows = join_dates(group_rows([*left, *right]), _gutter(left, right))
    assert _texts(rows)[0] == ["January2016–August2018", "Administrator"]


def test_large_name_does_not_take_in_the_small_text_before_it() -> None:
    small, large = _write("Porto", 50, 100, size=9), _write("Rui Tanaka", 85, 100, size=34, order=1)
    glyphs = [letter.glyph for fragment in (small, large) for letter in fragment.letters]
    assert sorted(fragment.size for fragment in find_fragments(glyphs)) == [9, 34]


def test_raised_asterisk_is_the_mark_of_its_line() -> None:
    mark, words = _write("*", 50, 97), _write("a run is repeatable", 60, 100, order=1)
    glyphs = [letter.glyph for fragment in (mark, words) for letter in fragment.letters]
    assert [fragment.raw for fragment in find_fragments(glyphs)] == ["*arunisrepeatable"]


def test_date_that_touches_a_bold_title_is_cut_from_it_where_titles_begin() -> None:
    date, title = _write("Nov 2020 – now", 40, 100), _write("Engineer", 110, 100, bold=True, order=1)
    glued = Fragment([*date.letters, *title.letters], date.x0, title.x1, 100, 10, 0)
    others = [_write("Baker", 110, 100 + 30 * n, bold=True) for n in range(1, 4)]
    assert set_row(cut_labels([glued, *others])[:2]).text == "Nov 2020 – now\tEngineer"


def test_short_text_beyond_a_column_does_not_move_its_edge() -> None:
    left = [_write("Python", 40, 100 + 12 * n) for n in range(9)] + [_write("Git", 180, 100)]
    right = [_write("Wrote the planner", 220, 100 + 12 * n) for n in range(12)]
    best = find_gutters(group_rows([*left, *right]))[0]
    assert min(fragment.x0 for fragment in best.right) == 220

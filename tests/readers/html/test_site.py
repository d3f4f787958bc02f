"""What a job board sets around an ad is left out; the ad itself never is."""

import pytest

from resumematch.readers import read

AD = (
    "<h1>Machine Learning Engineer</h1><p>Wren and Daughter builds bird feeders that count.</p>"
    "<h2>What you bring</h2><ul><li>Three years of Python.</li><li>Models that you kept alive.</li></ul>"
)
AD_LINES = [
    "Machine Learning Engineer",
    "Wren and Daughter builds bird feeders that count.",
    "What you bring",
    "• Three years of Python.",
    "• Models that you kept alive.",
]
CARD = "<div class=card><h2>Larch Bank</h2><a href='/2'>Java Developer</a><span>Oslo</span></div>"


def lines(body: str) -> list[str]:
    document = read(f"<!doctype html><html><body>{body}</body></html>".encode(), "ad.html")
    return [line for line in document.text.split("\n") if line]


@pytest.mark.parametrize(
    "heading",
    [
        "Similar Jobs", "Similar jobs at Wren and Daughter", "More jobs like this", "Related positions",
        "Recommended for you",
        "People also viewed", "Jobs you may be interested in", "Other open roles", "View more open positions",
        "Get notified about new Machine Learning Engineer jobs", "Similar Companies Hiring", "Explore more",
    ],
)  # fmt: skip
def test_other_jobs_are_left_out_with_their_cards(heading: str) -> None:
    box = f"<section><div><h2>{heading}</h2></div><div>{CARD * 3}</div></section>"
    assert lines(f"<nav>Jobs</nav><div>{AD}</div>{box}<script></script>") == AD_LINES


def test_other_jobs_without_a_box_go_up_to_the_next_heading_as_high() -> None:
    body = f"<nav>Jobs</nav>{AD}<h2>Related jobs</h2><h3>Java Developer</h3><p>Oslo</p><h2>Benefits</h2><p>Tea.</p>"
    assert lines(body) == [*AD_LINES, "Benefits", "Tea."]


@pytest.mark.parametrize(
    "heading", ["Opportunities", "What you bring", "Roles and responsibilities", "More about jobs here"]
)
def test_headings_of_the_ad_itself_stay(heading: str) -> None:
    assert lines(f"<nav>x</nav>{AD}<section><h2>{heading}</h2><p>SQL.</p></section>")[-2:] == [heading, "SQL."]


def test_the_form_to_apply_and_the_legal_foot_are_left_out() -> None:
    form = "<form><h2>Apply for this job</h2><label>First name</label><input><label>CV</label><input type=file></form>"
    foot = "<footer><p>Wren and Daughter</p><a href='/p'>Privacy Policy</a></footer>"
    assert lines(f"<nav>x</nav>{AD}{form}{foot}") == AD_LINES


def test_a_page_inside_one_form_is_read() -> None:
    assert lines(f"<form><input><input><select></select><nav>x</nav>{AD}</form>") == AD_LINES


@pytest.mark.parametrize(
    "button", ["Apply now", "Save job", "Report Job", "View all jobs at Wren", "Posted 3 days ago", "Sign in"]
)
def test_buttons_are_no_lines_of_the_ad(button: str) -> None:
    assert lines(f"<nav>x</nav><p><a href='/a'>{button}</a></p>{AD}<p>{button}</p>") == AD_LINES


def test_a_resume_with_such_words_keeps_them() -> None:
    body = "<h1>Ida Wren</h1><h2>Other roles</h2><p>Treasurer</p><footer>© Ida Wren, ida@example.com</footer>"
    assert lines(body) == ["Ida Wren", "Other roles", "Treasurer", "© Ida Wren, ida@example.com"]

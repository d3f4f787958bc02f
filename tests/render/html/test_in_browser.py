"""The HTML report in a real browser."""

import json
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe

from resumematch.render.json import to_json

pytestmark = pytest.mark.slow
FOCUSED = """(() => {
    const e = document.activeElement;
    e.dataset.seen = e.dataset.seen || Math.random();
    return e === document.body ? null : e.dataset.seen;
})()"""
KINDS = ["comparison", "resume", "resume as text", "job", "ranking"]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_leaves_the_page_and_nothing_fails(show, pages, kind):
    page = show(pages[kind])
    assert page.title().endswith("resumematch")
    assert (page.requests, page.errors) == ([], [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_no_violation(show, pages, kind, scheme):
    page = show(pages[kind], scheme=scheme)
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    result = Axe().run(page)
    assert len(result.response["passes"]) > 10
    found = [(v["id"], [node["target"] for node in v["nodes"]][:3]) for v in result.response["violations"]]
    assert found == []


@pytest.mark.parametrize("width", [360, 820, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_no_width_scrolls_sideways(show, pages, kind, width):
    page = show(pages[kind], width=width)
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("kind", KINDS)
def test_the_headings_form_an_outline(show, pages, kind):
    levels = show(pages[kind]).evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert len(levels) > 5
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_click_on_a_box_goes_to_its_tip_and_back(show, pages):
    page = show(pages["resume"])
    boxes = page.locator(".paper .chips a[id]")
    assert boxes.count() > 3
    mark = boxes.first.get_attribute("id")
    boxes.first.click()
    tip = mark.replace("mark", "tip")
    assert page.url.endswith(f"#{tip}")
    page.locator(f"#{tip} .back a").click()
    assert page.url.endswith(f"#{mark}")


def test_every_control_is_reached_by_the_tab_key(show, pages):
    page = show(pages["comparison"])
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, summary')]"
        ".filter(e => e.tabIndex >= 0 && e.checkVisibility() && !e.closest('[hidden]')).length"
    )
    reached = set()
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(FOCUSED))
    assert wanted > 20
    assert len(reached - {None}) >= wanted


def test_filters_hide_and_show_tips(show, pages):
    page = show(pages["resume"])
    button = page.locator(".filters[data-filter=tip] button").first
    kind = button.text_content().split(" ")[0]
    before = page.locator(f"li.tip.{kind}:visible").count()
    button.click()
    assert before > 0
    assert page.locator(f"li.tip.{kind}:visible").count() == 0
    assert button.get_attribute("aria-pressed") == "false"


def test_the_page_says_everything_with_scripts_off(show, pages):
    assert show(pages["resume"], script=False).locator("li.tip").count() > 3


def quotes_of(value):
    if isinstance(value, dict):
        if isinstance(value.get("quote"), str) and value.get("start") is not None:
            yield value["quote"]
        for item in value.values():
            yield from quotes_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from quotes_of(item)


def texts_of(report):
    """The texts that quotes are pieces of, and what each requirement says."""
    for part in (report, report.get("resume"), report.get("job")):
        for requirement in (part or {}).get("requirements", ()):
            text = (report.get("job") or report)["document"]["text"]
            yield text[requirement["start"] : requirement["end"]]


@pytest.mark.parametrize("kind", ["comparison", "resume", "job"])
def test_the_quotes_on_the_page_are_those_of_the_json(show, pages, reports, kind):
    shown = show(pages[kind]).evaluate("[...document.querySelectorAll('blockquote')].map(q => q.textContent)")
    report = json.loads(to_json(reports[kind]))
    assert len(shown) > 10
    assert set(shown) - set(quotes_of(report)) - set(texts_of(report)) == set()


@pytest.mark.parametrize(("paper", "width", "height"), [("A4", 182, 269), ("Letter", 187.9, 251.4)])
def test_it_prints_on_a4_and_letter_with_no_cut_box(show, pages, paper, width, height):
    """A box that is kept whole and is lower than a page between its margins of 14 mm is never cut."""
    page = show(pages["comparison"], width=round(width / 25.4 * 96))
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    boxes = page.evaluate(
        "[...document.querySelectorAll('.tip:not(:has(.one)), .one, .quote, .paper, tr, .strip, .timeline')]"
        ".map(e => [e.className || e.tagName, getComputedStyle(e).breakInside, e.getBoundingClientRect().height])"
    )
    assert len(boxes) > 60
    assert [box for box in boxes if box[1] != "avoid" or box[2] > height / 25.4 * 96] == []
    assert page.pdf(format=paper).startswith(b"%PDF-")


def test_a_two_page_report_is_small(pages):
    assert len(pages["comparison"].encode()) < 1_500_000

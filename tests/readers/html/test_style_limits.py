"""A page's style sheet costs little, whatever its rules and its elements."""

import time

import pytest

from resumematch.readers import read

ALLOWED = 12  # seconds of CPU; under 2 on a quiet machine, where unbounded rules took from 6 to some hundred


def page(rules, body):
    return f"<html><head><style>{rules}</style></head><body>{body}</body></html>".encode()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("rule", "body"),
    [
        (".a{0} .b{0} > p {{display: none}}", "<div class=b1><p>Built models</p></div>" * 1800),
        ("div div div .c{0} {{color: red}}", "<div>" * 100 + "<p>x</p>" * 1500),
        (".x div div div .c {{color: #{0:03}}}", "<div>" * 150 + "<p class=c>x</p>" * 600),
        ("p ~ p ~ b ~ .c {{color: #{0:03}}}", "<p class=c>x</p>" * 3500),
        ("p ~ .c {{color: #{0:03}}}", "<p class=c>x</p>" * 3500),
        ("[class*=c] {{color: #{0:03}}}", "<p class=c>x</p>" * 3500),
    ],
)
def test_rules_times_elements_are_bounded(rule, body):
    start = time.process_time()
    read(page("\n".join(rule.format(number) for number in range(400)), body), "page.html")
    assert time.process_time() - start < ALLOWED


@pytest.mark.parametrize(
    ("selector", "element"),
    [
        (".gone", '<p class="one gone">secret</p>'),
        ("#gone", "<p id=gone>secret</p>"),
        ("P.gone", "<p class=gone>secret</p>"),
        ("div > .gone, h6", "<div><p class=gone>secret</p></div>"),
        ("section div p", "<section><div><div><p>secret</p></div></div></section>"),
        ("h2 ~ .gone", "<h2>Jobs</h2><p>one</p><p class=gone>secret</p>"),
        ("h2 + .gone", "<h2>Jobs</h2><p class=gone>secret</p>"),
        ('[data-x="a b"]', '<p data-x="a b">secret</p>'),
        (":not(h1):not(div):not(html):not(body):not(head):not(.kept)", '<h1>Ada</h1><p>secret</p>'),
        ("* > i", "<p class=kept>kept <i>secret</i></p>"),
    ],
)  # fmt: skip
def test_every_form_of_selector_hides_what_it_means(selector, element):
    document = read(
        page(f"{selector} {{display: none}}", f"<h1>Ada</h1>{element}<div class=kept>kept words</div>"), "a.html"
    )
    assert "secret" not in document.text
    assert "kept words" in document.text

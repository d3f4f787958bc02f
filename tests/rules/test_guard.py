"""No tip holds a number, a skill or a name that its writer did not give."""

import re
from dataclasses import replace
from datetime import date

import pytest

from resumematch.model.finding import Subject
from resumematch.model.options import Options
from resumematch.pipeline import scan
from resumematch.rules.guard import Guard
from resumematch.taxonomy import load_taxonomy

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def report(examples):
    return scan(examples / "resume.pdf", options=Options(today=TODAY))


@pytest.fixture(scope="module")
def guard(report):
    subject = Subject(
        document=report.document, taxonomy=load_taxonomy(), guide=report.guide, resume=report.resume,
        record=report.record, today=TODAY,
    )  # fmt: skip
    return Guard(subject)


@pytest.fixture(scope="module")
def tip(report):
    return next(finding for finding in report.findings if finding.suggestion and finding.quote)


@pytest.mark.parametrize("invention", [" It saved 31.7% a year.", " It ran on Hadoop.", " It was praised by Zorblatt."])
def test_a_tip_that_invents_loses_its_rewrite(guard, tip, invention):
    assert guard.check(tip) == tip
    assert guard.check(replace(tip, suggestion=tip.suggestion + invention)).suggestion is None


def facts_of(text):
    """Numbers, and words with a capital or a digit inside: what must be neither invented nor lost."""
    words = re.findall(r"[^\W_][\w+#/.-]*", text)
    return {
        word.rstrip(".").casefold() for word in words if not word[1:].islower() and re.search(r"[A-Z0-9]", word[1:])
    }


def rewrites_of(report):
    for finding in report.findings:
        for text in filter(None, (finding.suggestion, finding.without_number)):
            yield finding, text


@pytest.mark.slow
def test_no_rewrite_on_any_of_our_resumes_invents_or_loses_a_fact(root):
    files = sorted((root / "tests/fixtures/resumes/documents").rglob("*.*"))
    tips = 0
    for file in (root / "examples/resume.pdf", *files):
        report = scan(file, kind="resume", options=Options(today=TODAY))
        source = report.document.text.casefold()
        written = set(NUMBER.findall(report.document.text))
        for finding, text in rewrites_of(report):
            tips += 1
            assert set(NUMBER.findall(text)) <= written, (file.name, text)
            assert all(fact in source.replace("-\n", "") for fact in facts_of(text)), (file.name, text)
            if finding.bullet is not None:
                line = report.resume.bullets[finding.bullet].text
                assert facts_of(line) <= facts_of(text), (file.name, line, text)
                assert text.endswith((".", "?", "…")), (file.name, text)
                assert not text.endswith(".."), (file.name, text)
    assert len(files) >= 15
    assert tips > 50

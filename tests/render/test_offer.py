"""The facts of an offer in words."""

import pytest

from resumematch.model.job import Salary
from resumematch.render.offer import _pay


@pytest.mark.parametrize(
    ("salary", "words"),
    [
        (Salary(min=68_000, max=82_000, currency="GBP", period="year", quote=""), "68,000–82,000 GBP a year"),
        (Salary(min=60, max=None, currency="USD", period="hour", quote=""), "60 USD an hour"),
    ],
)
def test_pay_is_told_with_its_currency_and_period(salary, words):
    assert _pay(salary) == words

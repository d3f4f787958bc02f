from resumematch.batch.market import survey
from resumematch.model.ranking import MarketGap, Row


def ad(name, gaps, edits=(), error=None):
    return Row(name=name, address=name, score=50.0, gaps=gaps, edits=edits, error=error)


def test_the_market_counts_gaps_and_sums_gains_over_the_ads_that_were_read():
    market = survey([
        ad("a", ("aws", "kafka"), ("aws +4.0", "kafka +1.5")),
        ad("b", ("aws",), ("aws +2.5",)),
        ad("c", ("sql",)),
        ad("d", ("aws",), error="timeout"),
    ])  # fmt: skip
    assert market.ads == 3
    assert market.gaps == (
        MarketGap(skill="aws", ads=2, gain=6.5),
        MarketGap(skill="kafka", ads=1, gain=1.5),
        MarketGap(skill="sql", ads=1, gain=0.0),
    )  # fmt: skip
    assert [edit.skill for edit in market.edits] == ["aws", "kafka"]

"""Adding up again after an edit: the same places and the same score as asking and scoring everything."""

from datetime import date

from resumematch.matching.copied import Copied
from resumematch.matching.fit import assess, frame_of, scored_needs
from resumematch.matching.ledger import Proof, open_ledger
from resumematch.matching.rescore import Hearers, Rescorer
from resumematch.matching.worth import relation, weigh_need
from resumematch.model.options import Options
from resumematch.pipeline import scan_job
from resumematch.readers import read
from resumematch.taxonomy import load_taxonomy

AD = """# Machine Learning Engineer

## Requirements

- 3+ years of Python and SQL
- Scala or Java
- AWS, GCP or Azure
- Kubernetes and CI/CD
- Deep learning with PyTorch or TensorFlow

## Responsibilities

- Monitor models in production

## Nice to have

- Airflow, MLflow, LangChain
"""


def test_a_skill_is_heard_by_the_needs_that_it_speaks_for():
    taxonomy = load_taxonomy()
    ad = scan_job(read(AD.encode(), "ad.md"), Options(today=date(2026, 11, 24)))
    asked = scored_needs(ad.job)
    hearers = Hearers(asked, taxonomy)
    heard = 0
    for skill in taxonomy.skills:
        places = [
            at for at, one in enumerate(asked) if any(relation(other, skill, taxonomy) for other in one.need.any_of)
        ]
        assert hearers.of(skill) == places, skill
        heard += bool(places)
    assert heard >= 20


def test_an_edit_scores_to_the_last_digit_what_scoring_everything_gives(person, job, taxonomy):
    resume, record, today = person
    ad = job(AD)
    ledger = open_ledger(resume, record, Copied(resume.document, ad.document), today)
    frame = frame_of(ledger, ad, taxonomy)
    scorer = Rescorer(frame, [weigh_need(asked.need, ledger, taxonomy) for asked in frame.asked])
    hearers = Hearers(frame.asked, taxonomy)
    assert scorer.score({}) == assess(ledger, ad, taxonomy).score
    gained = 0
    for skill in sorted({skill for asked in frame.asked for skill in asked.need.any_of}):
        edited = ledger.with_proof(Proof(skill=skill, level="used", evidence=None, months=None))
        changed = {at: weigh_need(frame.asked[at].need, edited, taxonomy) for at in hearers.of(skill)}
        after = scorer.score(changed)
        assert after == assess(edited, ad, taxonomy).score
        gained += after > scorer.score({})
    assert gained >= 5

"""The ladder, the strip and both ways, on a whole résumé."""

from datetime import date

from resumematch.evidence import weigh_evidence
from resumematch.evidence.ladder import months_of
from resumematch.model.resume import Position

TODAY = date(2026, 11, 23)
MARKDOWN = """# Ada Example

ada@example.com

## Experience

### ML Engineer, Example Ltd
2022-01 – present

- Deployed the ranking model with Docker on Kubernetes; conversion rose by 4%.
- Watch the ranking model for drift and retrain it every month from Airflow.

### Analyst, Sample GmbH
2019-01 – 2021-01

- Used Python for weekly tables.

## Education

MSc Computer Science, 2018

- Coursework with PyTorch

## Skills

Python, PyTorch, Docker
"""


def weigh(read_resume, taxonomy):
    resume = read_resume(MARKDOWN, {"model-monitoring": "Watch the ranking model for drift"})
    return resume, weigh_evidence(resume, taxonomy, TODAY)


def test_each_skill_reaches_the_strongest_level_that_a_line_proves(read_resume, taxonomy):
    _, record = weigh(read_resume, taxonomy)
    levels = {skill.id: skill.level for skill in record.skills}
    assert levels == {
        "docker": "shipped",
        "airflow": "operated",
        "model-monitoring": "operated",
        "python": "used",
        "pytorch": "learned",
    }


def test_the_proof_quotes_the_line_word_for_word(read_resume, taxonomy):
    resume, record = weigh(read_resume, taxonomy)
    for skill in record.skills:
        proof = skill.proof
        assert proof is not None
        assert proof.quote == resume.document.text[proof.start : proof.end]
    docker = record.skill("docker")
    assert docker is not None
    assert "Deployed the ranking model" in docker.proof.quote


def test_months_and_last_use_come_from_the_positions_that_show_the_skill(read_resume, taxonomy):
    _, record = weigh(read_resume, taxonomy)
    python, docker, pytorch = (record.skill(key) for key in ("python", "docker", "pytorch"))
    assert (python.months, python.last_used) == (24, "2021-01")
    assert (docker.months, docker.last_used) == (58, "2026-11")
    assert (pytorch.months, pytorch.last_used) == (None, None)


def test_overlapping_jobs_count_once():
    def job(start, end):
        return Position(title=None, organization=None, start_date=start, end_date=end, current=False, start=0, end=0)

    assert months_of([job("2020-01", "2021-01"), job("2020-07", "2021-07")], TODAY) == 18
    assert months_of([job(None, None)], TODAY) is None


def test_the_strip_shows_which_stages_have_proof(read_resume, taxonomy):
    _, record = weigh(read_resume, taxonomy)
    whole, current, past = record.life_cycles
    shown = {proof.stage for proof in whole.stages if proof.evidence}
    assert {"deploy", "monitor", "retrain"} <= shown
    assert "retire" not in shown
    assert (current.position, past.position) == (0, 1)
    assert not any(proof.evidence for proof in past.stages)


def test_both_ways_of_the_skills_list(read_resume, taxonomy):
    _, record = weigh(read_resume, taxonomy)
    ways = record.both_ways
    assert ways.listed_not_shown == ("pytorch",)
    assert ways.shown_not_listed == ("airflow",)


def test_what_is_implied_and_not_named_points_at_the_bullet_to_edit(read_resume, taxonomy):
    resume, record = weigh(read_resume, taxonomy)
    (implied,) = record.both_ways.implied_not_named
    assert implied.skill == "model-monitoring"
    assert resume.bullets[implied.bullet].text.startswith("Watch the ranking model")


def test_the_same_resume_gives_the_same_record(read_resume, taxonomy):
    assert weigh(read_resume, taxonomy)[1] == weigh(read_resume, taxonomy)[1]

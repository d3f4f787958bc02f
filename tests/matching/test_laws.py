"""The laws of the fit score, on résumés and ads that hypothesis makes up."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumematch.matching.weights import LEVELS

law = settings(max_examples=12, deadline=None, derandomize=True)
TRADE = ("Python", "SQL", "Scala", "Java", "AWS", "GCP", "Docker", "Kubernetes", "PyTorch", "Airflow", "MLflow")
LINES = (
    "Built a demand forecast with {} that cut stock-outs by 12%",
    "Deployed the scoring service to production with {} for 40 stores",
    "Used {} to load the sales of every store each night",
    "Ran the {} service on call and cut incidents by a third",
)
TITLES = ("Machine Learning Engineer", "Data Engineer", "Senior Data Engineer", "Junior Developer", "Shop Assistant")


@dataclass(frozen=True)
class Job:
    title: str
    since: int
    until: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    jobs: tuple[Job, ...]
    listed: tuple[str, ...]
    degree: str
    name: str = "Mira Example"
    employer: str = "Harbour Lights"
    school: str = "Northern Example University"
    address: str = "12 Sample Street, Leeds"
    pronoun: str = "she/her"
    order: tuple[str, ...] = ("jobs", "skills", "education")
    rest: str = ""

    def show(self, skill: str, job: int = 0) -> "Person":
        line = f"Used {skill} for the weekly batch of prices in all shops"
        changed = replace(self.jobs[job], lines=(*self.jobs[job].lines, line))
        return replace(self, jobs=(*self.jobs[:job], changed, *self.jobs[job + 1 :]))

    def text(self) -> str:
        parts = {
            "jobs": "## Experience\n\n" + "\n\n".join(self._job(job) for job in self.jobs),
            "skills": "## Skills\n\n" + ", ".join(self.listed or ("Gardening",)),
            "education": f"## Education\n\n{self.degree} in Physics, {self.school}, 2012",
        }
        head = f"# {self.name} ({self.pronoun})\n\nmira@example.com · {self.address}"
        return "\n\n".join((head, *(parts[name] for name in self.order), self.rest))

    def _job(self, job: Job) -> str:
        lines = "\n".join(f"- {line}" for line in job.lines)
        return f"### {job.title}, {self.employer}\n\n*Jan {job.since} – Dec {job.until}*\n\n{lines}"


@dataclass(frozen=True)
class Ad:
    title: str
    required: tuple[str, ...]
    preferred: tuple[str, ...]
    duty: str
    years: int
    degree: str

    def text(self) -> str:
        musts = [f"- Experience with {asked}" for asked in self.required]
        musts += [f"- {self.years}+ years of experience in the field"] if self.years else []
        musts += [f"- {self.degree} in a quantitative field"] if self.degree else []
        wishes = "\n".join(f"- Knowledge of {asked}" for asked in self.preferred)
        return (
            f"# {self.title}\n\n## Requirements\n\n" + "\n".join(musts) + f"\n\n## Nice to have\n\n{wishes}\n\n"
            f"## What you'll do\n\n- Build our pipelines with {self.duty}\n- Talk to the shops about their needs\n"
        )


@st.composite
def jobs(draw) -> Job:
    since = draw(st.integers(2013, 2022))
    skills = draw(st.lists(st.sampled_from(TRADE), min_size=1, max_size=4, unique=True))
    lines = tuple(draw(st.sampled_from(LINES)).format(skill) for skill in skills)
    return Job(draw(st.sampled_from(TITLES)), since, since + draw(st.integers(0, 4)), lines)


persons = st.builds(
    Person,
    jobs=st.lists(jobs(), min_size=1, max_size=3).map(tuple),
    listed=st.lists(st.sampled_from(TRADE), max_size=5, unique=True).map(tuple),
    degree=st.sampled_from(("BSc", "MSc", "PhD")),
    rest=st.just("## Interests\n\n" + "Rowing on the lake and reading old travel books in the evening. " * 4),
)
needs = st.one_of(
    st.sampled_from(TRADE),
    st.sampled_from(("AWS, GCP or Azure", "Java or Scala", "Python and SQL", "Docker and Kubernetes")),
)
ads = st.builds(
    Ad,
    title=st.sampled_from(("Senior Machine Learning Engineer", "Data Engineer", "Junior Data Scientist")),
    required=st.lists(needs, min_size=2, max_size=6, unique=True).map(tuple),
    preferred=st.lists(st.sampled_from(TRADE), max_size=3, unique=True).map(tuple),
    duty=st.sampled_from(TRADE),
    years=st.sampled_from((0, 2, 5)),
    degree=st.sampled_from(("", "Bachelor's degree", "Master's degree")),
)


@pytest.fixture(scope="module")
def fit(hold):
    return lambda person, ad: hold(person.text(), ad.text()).fit


@pytest.fixture(scope="module")
def missing(hold):
    """Return the names of the asked skills of which the résumé says nothing."""
    names = {name.lower(): name for name in TRADE}

    def run(person: Person, ad: Ad) -> list[str]:
        found = hold(person.text(), ad.text())
        return [names[gap.id] for gap in found.gaps if gap.id in names and not gap.evidence and _bare(found, gap.id)]

    return run


def _bare(found, skill: str) -> bool:
    """Tell whether nothing, not even a word in a list, speaks for a skill."""
    missing = [m.requirement.needs for m in found.requirements if m.status == "missing"]
    return any(len(needs) == 1 and skill in needs[0].any_of for needs in missing)


@law
@given(person=persons, ad=ads)
def test_the_same_input_gives_the_same_comparison(hold, person, ad):
    assert hold(person.text(), ad.text()) == hold(person.text(), ad.text())


@law
@given(person=persons, ad=ads)
def test_parts_add_up_and_the_score_lies_between_floor_and_ceiling(fit, person, ad):
    found = fit(person, ad)
    judged = [part for part in found.parts if part.value is not None]
    assert sum(part.weight for part in judged) == pytest.approx(100, abs=0.01)
    assert sum(part.weight * part.value / 100 for part in judged) == pytest.approx(found.score, abs=0.011)
    assert 0 <= found.floor <= found.score <= found.ceiling <= 100


@law
@given(person=persons, ad=ads, skill=st.sampled_from(TRADE), at=st.integers(0, 2))
def test_showing_one_skill_more_never_lowers_the_score(fit, person, ad, skill, at):
    assert fit(person.show(skill, at % len(person.jobs)), ad).score >= fit(person, ad).score


@law
@given(person=persons, ad=ads, at=st.integers(0, 5))
def test_taking_a_line_of_work_away_never_raises_the_score(fit, person, ad, at):
    job = person.jobs[-1]
    fewer = replace(job, lines=job.lines[: at % len(job.lines)] + job.lines[at % len(job.lines) + 1 :])
    without = replace(person, jobs=(*person.jobs[:-1], fewer))
    assert fit(without, ad).score <= fit(person, ad).score


@law
@given(person=persons, ad=ads)
def test_the_whole_ad_pasted_in_is_worth_less_than_one_skill_shown(fit, missing, person, ad):
    pasted = replace(person, rest=person.rest + "\n\n" + ad.text())
    for skill in missing(person, ad)[:1]:
        assert fit(pasted, ad).score < fit(person.show(skill), ad).score
    assert fit(pasted, ad).floor <= fit(person, ad).floor


@law
@given(person=persons, ad=ads)
def test_the_ads_skills_listed_are_worth_less_than_one_skill_shown(fit, missing, person, ad):
    stuffed = replace(person, listed=(*TRADE, "Azure", "containers", "cloud"))
    for skill in missing(person, ad)[:1]:
        assert fit(stuffed, ad).score < fit(person.show(skill), ad).score
    assert fit(stuffed, ad).floor <= fit(person, ad).floor


@law
@given(person=persons, ad=ads, order=st.permutations(("jobs", "skills", "education")))
def test_name_pronoun_school_employer_address_and_order_change_no_score(fit, person, ad, order):
    other = replace(
        person, name="Thomas Ibekwe", pronoun="he/him", school="Valley College", employer="Kiln Bakery",
        address="7 Mill Road, Cardiff", order=tuple(order),
    )  # fmt: skip
    assert fit(other, ad).score == fit(person, ad).score


@law
@given(person=persons, ad=ads)
def test_an_unrelated_sentence_changes_nothing(fit, person, ad):
    job = person.jobs[0]
    chatty = replace(job, lines=(*job.lines, "The office moved to the other side of the river that spring"))
    assert fit(replace(person, jobs=(chatty, *person.jobs[1:])), ad).score == fit(person, ad).score


@law
@given(person=persons, ad=ads, more=st.integers(1, 5))
def test_more_years_never_lower_the_score(fit, person, ad, more):
    longer = tuple(replace(job, since=job.since - more) for job in person.jobs)
    assert fit(replace(person, jobs=longer), ad).score >= fit(person, ad).score


@law
@given(person=persons, one=st.sampled_from(("AWS", "GCP", "Azure")), other=st.sampled_from(("AWS", "GCP", "Azure")))
def test_any_alternative_counts_like_any_other_and_two_like_one(fit, person, one, other):
    ad = Ad("Data Engineer", ("AWS, GCP or Azure", "Python", "SQL"), ("Airflow",), "Airflow", 0, "")
    none = replace(
        person, listed=(), jobs=tuple(replace(j, lines=_without(j.lines, ("AWS", "GCP"))) for j in person.jobs)
    )
    assert fit(none.show(one), ad).score == fit(none.show(other), ad).score
    assert fit(none.show(one).show(other), ad).score == fit(none.show(one), ad).score


def _without(lines: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(line for line in lines if not any(name in line for name in names))
    return kept or ("Kept the shop's books in order and ran its weekly stock count",)


@law
@given(person=persons, wishes=st.integers(1, 2), musts=st.integers(2, 6))
def test_a_must_have_counts_more_than_a_wish_however_many_there_are(fit, person, wishes, musts):
    idle = replace(person, listed=(), jobs=(replace(person.jobs[0], lines=_without((), ())),))
    ad = Ad("Data Engineer", TRADE[:musts], TRADE[-wishes:], "Kubernetes", 0, "")
    assert fit(idle.show(TRADE[0]), ad).score > fit(idle.show(TRADE[-1]), ad).score > fit(idle, ad).score


@pytest.mark.parametrize(("asked", "shown"), [("AWS", "GCP"), ("GCP", "Azure"), ("Java", "Scala")])
def test_neighbours_stand_for_each_other_alike(hold, asked, shown):
    job = Job("Data Engineer", 2015, 2020, (LINES[0].format("{0}"),))

    def credit(asked: str, shown: str) -> float:
        person = Person((replace(job, lines=(LINES[0].format(shown),)),), (), "BSc", rest="Rowing. " * 60)
        found = hold(person.text(), Ad("Data Engineer", (asked, "Airflow"), (), "MLflow", 0, "").text())
        return next(m.credit for m in found.requirements if asked in m.requirement.text)

    assert 0 < credit(asked, shown) == credit(shown, asked) < LEVELS["used"].value

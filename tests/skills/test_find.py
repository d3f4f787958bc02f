"""What find_skills promises of every text."""

import gc
import hashlib
import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumematch.model.document import Document, Line
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy()
WORDS = (
    *("Python", "R", "Go", "spark", "machine", "learning", "no", "and", ",", "/", "C++", ".", "put", "model", "into"),
    *("production", "İß", "ﬁne", "(", "kubernets", "a@b.example", "-\n", "\n", "\t"),
)


def document(text):
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(start=start, end=start + len(line)))
        start += len(line) + 1
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(name="x.txt", format="text", sha256=digest, pages=None, text=text, lines=tuple(lines))


def mentions(text):
    return find_skills(document(text), TAXONOMY).skills


def found(text):
    return {mention.skill for mention in mentions(text) if not mention.negated}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=30).map(" ".join))
def test_a_mention_quotes_the_text_word_for_word(text):
    result = find_skills(document(text), TAXONOMY)
    for one in (*result.skills, *result.unknown_terms):
        assert one.text == text[one.start : one.end]
        assert one.text.strip()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_mentions_stand_in_the_order_of_the_text_and_named_ones_share_at_most_a_noun(text):
    all_ = mentions(text)
    assert list(all_) == sorted(all_, key=lambda one: (one.start, one.end, one.skill))
    named = [one for one in all_ if one.spelling != "pattern"]
    shared = {text[right.start : left.end].lower() for left, right in itertools.pairwise(named)}
    assert shared <= {"", "data", "model", "models"}


def test_two_names_may_share_the_noun_between_them():
    found = {one.text: one.skill for one in mentions("Proven in streaming data engineering.")}
    assert found == {"streaming data": "stream-processing", "data engineering": "data-engineering"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_the_same_text_gives_the_same_mentions(text):
    assert find_skills(document(text), TAXONOMY) == find_skills(document(text), TAXONOMY)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("TensorFlow/Keras", {"tensorflow", "keras"}),
        ("CI / CD with Jenkins", {"ci-cd", "jenkins"}),
        ("scikit learn, sci-kit-learn", {"scikit-learn"}),
        ("machine and deep learning", {"machine-learning-fundamentals", "deep-learning"}),
        ("PostgreSQL and MySQL", {"postgresql", "mysql"}),
        ("AWS/GCP", {"aws", "gcp"}),
        ("TensorFlowPyTorch", {"tensorflow", "pytorch"}),
        ("Post-\ngreSQL and Post\u00adgreSQL", {"postgresql"}),
        ("large language models", {"large-language-models"}),
    ],
)
def test_compounds_glued_and_broken_words_are_found_whole(text, skills):
    assert skills <= found(text)


def test_the_longest_name_wins():
    assert [one.skill for one in mentions("Google Cloud Platform")] == ["gcp"]


@pytest.mark.parametrize("text", ["Kuberntes clusters", "Elasticsaerch and PostgreSQL"])
def test_a_misspelt_name_is_a_typo(text):
    assert "typo" in {one.spelling for one in mentions(text)}


@pytest.mark.parametrize("text", ["the systems of the market", "networks, objectives and informatics", "Dockerize it"])
def test_a_word_is_no_typo_of_a_name(text):
    assert "typo" not in {one.spelling for one in mentions(text)}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("No Scala experience is needed.", "scala"),
        ("We replaced Jenkins with GitHub Actions.", "jenkins"),
        ("It runs without Terraform.", "terraform"),
        ("You do not need Kubernetes.", "kubernetes"),
        ("No Scala, Kotlin or Terraform needed.", "terraform"),
        ("Kotlin is not required.", "kotlin"),
        ("Kotlin and Scala are not required.", "kotlin"),
        ("no experience with Hadoop", "apache-hadoop"),
    ],
)
def test_what_is_denied_is_negated(text, skill):
    assert [one.negated for one in mentions(text) if one.skill == skill] == [True]


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Not only Kotlin but also Scala.", "kotlin"),
        ("We replaced Jenkins with Terraform.", "terraform"),
        ("Without sacrificing PyTorch speed.", "pytorch"),
        ("tools such as, but not limited to, Kubernetes", "kubernetes"),
        ("No degree needed, but Kubernetes is.", "kubernetes"),
        ("There is no doubt: Kotlin.", "kotlin"),
    ],
)
def test_what_only_looks_denied_is_not(text, skill):
    assert skill in found(text)


def test_an_item_of_a_list_that_nobody_knows_is_an_unknown_term():
    unknown = find_skills(document("Tools: PyTorch, Zorblatt, Kubernetes, Docker"), TAXONOMY).unknown_terms
    assert [term.text for term in unknown] == ["Zorblatt"]


def test_prose_holds_no_unknown_terms():
    assert find_skills(document("Maria met Tom in Oslo, Bergen and Rome."), TAXONOMY).unknown_terms == ()


@pytest.mark.parametrize(
    "text", ["write to kotlin@example.com", "see https://example.com/pytorch", "Docker GmbH, Berlin"]
)
def test_addresses_and_employers_name_no_skill(text):
    assert found(text) == set()


@pytest.mark.parametrize(
    "text", ["MSc in Statistics, Riga", "Bachelor of Data Science", "GitHub: ann-lee | LinkedIn: ann-lee | 020 555"]
)
def test_a_field_of_study_and_a_link_are_no_skill(text):
    assert found(text) == set()


def test_a_tool_by_ms_is_no_degree():
    assert "microsoft-excel" in found("MS Excel, MS PowerPoint")


@pytest.mark.parametrize("text", ["A FastAPI service that e-mails me.", "mobile apps in Flutter with a phone"])
def test_a_line_that_speaks_of_mail_or_phones_is_no_line_of_contacts(text):
    assert found(text)


def test_a_name_with_no_in_it_denies_nothing():
    assert "cloud-computing" in found("Layers of data (both SQL and no-SQL) and cloud deployments")


def test_a_lost_line_end_ends_the_line():
    assert {"sql", "python", "relational-databases"} <= found(
        "Strong SQLKnowledge of PythonUnderstanding of Relational DatabasesExperience with tools"
    )


def test_a_name_that_is_known_and_not_meant_is_no_unknown_term():
    unknown = find_skills(document("Python, Scala, Excel, Julia, Design Thinking, Creativity"), TAXONOMY).unknown_terms
    assert "Creativity" not in [term.text for term in unknown]


def test_what_borrows_a_word_stands_at_the_end_of_the_list():
    assert "model-inference" not in found("cache hits, inference costs, and infrastructure efficiency")
    assert "distributed-inference" in found("Distributed training and inference")


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["Ab", "experience in AI ", "no python ", "SQLExperience", "deploy models into production "]
)
def test_long_texts_of_one_line_take_linear_time(unit):
    def once(letters):
        text = document(unit * (letters // len(unit)))
        gc.collect()
        gc.disable()  # else what other tests left behind is walked on this text's time
        start = time.process_time()
        find_skills(text, TAXONOMY)
        spent = time.process_time() - start
        gc.enable()
        return spent

    def seconds(letters):
        return min(once(letters) for _ in range(3))

    once(1_000)
    assert seconds(80_000) < 12 * seconds(20_000) + 0.1


def test_a_small_word_glued_to_a_name_hides_it_not():
    assert "python" in {one.skill for one in mentions("Expertise in thePython data stack")}


def test_a_denial_ends_with_its_line_where_no_line_is_wrapped():
    long = "We are a company that " + "makes many things for people " * 6
    text = f"{long}\nActive learner, motivated to learn well without guidance\nPython and SQL for reports\n"
    assert {one.skill for one in mentions(text) if not one.negated} >= {"python", "sql"}

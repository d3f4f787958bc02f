"""notebook-only: models, and no sign that any of them was put to use."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import Work, head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the line nearest to production of a résumé whose model work was never put to use."""
    work = list(works(subject))
    models = [w for w in work if words(subject, "topic-model").first(w.text)]
    if not models or any(w.facts.production != "none" for w in work):
        return
    nearest = _nearest(subject, models)
    yield nearest.advise(
        f"Nothing in the résumé says that a model of yours was ever used by anybody. “{head(nearest.text)}” comes "
        "nearest: what happened to it "
        "after the training run? If it went live, say where it ran and who called it; if it did not, one small "
        "service or scheduled job of "
        "your own, kept running, is the evidence to add.",
        suggestion=f"{stem(subject, nearest)}; put it into use as ⟨service, scheduled job or app⟩ for ⟨who uses it⟩.",
        where="ask whoever took the model over; the deployment history of its repository",
    )


def _nearest(subject: Subject, models: list[Work]) -> Work:
    """A notebook is named before any other line: it is what the reader remembers."""
    return next((w for w in models if words(subject, "notebook").first(w.text)), models[0])


RULE = Rule(
    id="notebook-only",
    about="resume",
    severity="warning",
    summary="Models were trained, and nothing says that one was put to use.",
    why="An ML engineer is hired to bring models into use. A résumé that ends with the training run is read as a "
    "data analyst's, however good "
    "the models were.",
    examples=(
        Example(
            bad="## Experience\n\n"
            "### Data Scientist, Example Labs\n\nMar 2021 – Present\n\n"
            "- «Compared three churn models in a Jupyter notebook; the best one reached an AUC of 0.84 against 0.79 "
            "before.»",
            good="- Packaged the churn model as a REST service that the call centre queries 9,000 times a day; churn "
            "fell from 4.1% to 3.6%.",
        ),
    ),
    check=check,
)

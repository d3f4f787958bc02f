"""notebook-only: model work that ends in a notebook, in a résumé that shows nothing in use."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line that places a model in a notebook, where no line of the résumé tells of use.

    Other lines about models are left alone: papers, released weights and reports are used too, in words of many kinds.
    """
    work = list(works(subject))
    if any(w.facts.production != "none" for w in work):
        return
    notebook, model = words(subject, "notebook"), words(subject, "topic-model")
    for line in work:
        if notebook.first(line.text) and model.first(line.text):
            yield line.advise(
                f"“{head(line.text)}” ends in a notebook, and no line of the résumé says that anything of yours was "
                "put to use. What happened to the model after that? If it went live, say where it ran and who called "
                "it; if it did not, one small service or scheduled job of your own, kept running, is the evidence to "
                "add.",
                suggestion=f"{stem(subject, line)}; put it into use as ⟨service, scheduled job or app⟩ for ⟨who uses "
                "it⟩.",
                where="ask whoever took the model over; the deployment history of its repository",
            )
            return


RULE = Rule(
    id="notebook-only",
    about="resume",
    severity="warning",
    summary="A model ends in a notebook, and nothing says that one was put to use.",
    why="An ML engineer is hired to bring models into use. A résumé that ends with the training run is read as a data "
    "analyst's, however good the models were.",
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

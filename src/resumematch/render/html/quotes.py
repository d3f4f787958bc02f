"""Evidence → quotes with their places, each once."""

from collections.abc import Iterable

from resumematch.model.document import Document
from resumematch.model.evidence import Evidence
from resumematch.render.html.view import Quote
from resumematch.render.place import place

MOST = 3  # quotes shown for one claim; more would bury the strongest


class QuoteMaker:
    """Makes the quotes of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def __call__(self, evidence: Iterable[Evidence]) -> tuple[Quote, ...]:
        """Return the first few quotes, each text once, in the order given."""
        made = {item.quote: Quote(text=item.quote, place=place(self._document, item.start)) for item in evidence}
        return tuple(made.values())[:MOST]

"""Keeps Python from searching for garbage while a file is read: it would walk through all glyphs again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search_for_garbage() -> Iterator[None]:
    """Put the search off to the end.

    What a file is read into is some hundred thousand tuples that all live on and lead to no cycle: up to a third of the
    time of a long document went into looking through them.
    """
    searches = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searches:
            gc.enable()

"""The search for garbage is put off while a file is read, and goes on afterwards as it was."""

import gc

import pytest

from resumematch.errors import UnreadableInput
from resumematch.readers.pdf import read_pdf
from resumematch.readers.pdf.garbage import no_search_for_garbage


@pytest.mark.parametrize("searches", [True, False])
def test_the_search_is_off_within_and_as_before_after(searches):
    was = gc.isenabled()
    (gc.enable if searches else gc.disable)()
    try:
        with no_search_for_garbage(), no_search_for_garbage():
            assert not gc.isenabled()
        assert gc.isenabled() is searches
    finally:
        (gc.enable if was else gc.disable)()


def test_it_goes_on_after_a_file_that_cannot_be_read():
    assert gc.isenabled()
    with pytest.raises(UnreadableInput):
        read_pdf(b"%PDF-1.7 nothing", "cv.pdf", "")
    assert gc.isenabled()

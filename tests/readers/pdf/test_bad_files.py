"""A file that cannot be read is refused with one line that says why."""

import pytest

from resumematch.errors import UnreadableInput
from resumematch.readers.pdf import read_pdf


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n" + b"\x00\xff" * 500,
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    ],
)
def test_a_damaged_file_is_called_damaged(data: bytes) -> None:
    with pytest.raises(UnreadableInput) as caught:
        read_pdf(data, "cv.pdf", "")
    assert caught.value.reason == "truncated"
    assert "export or download it again" in caught.value.advice

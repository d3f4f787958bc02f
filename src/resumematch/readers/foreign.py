"""Signatures of files that are not read, and what their owner can do: one line each."""

import re
from dataclasses import dataclass

_SAVE_AS = "save it as PDF or DOCX and give that."
_PICTURE = (
    "is a picture and holds no text; export the document itself as PDF or DOCX, or run text recognition (OCR) first."
)
_ARCHIVE = "is an archive; unpack it and give the document inside."
_PROGRAM = "is a program, not a document."


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A kind of file that is not read; `reason` as in UnreadableInput."""

    signature: bytes
    advice: str
    reason: str = "wrong-type"
    at: int = 0  # offset of the signature in the file
    binary: bool = True  # a text may begin with the same letters, so ask for control characters too


_SIGNATURES = (
    Foreign(signature=b"{\\rtf", advice=f"is Rich Text (RTF); {_SAVE_AS}", binary=False),
    Foreign(signature=b"%!PS", advice="is PostScript; convert it to PDF and give that.", binary=False),
    Foreign(signature=b"\x89PNG", advice=_PICTURE),
    Foreign(signature=b"\xff\xd8\xff", advice=_PICTURE),
    Foreign(signature=b"GIF8", advice=_PICTURE),
    Foreign(signature=b"BM", advice=_PICTURE),
    Foreign(signature=b"II*\x00", advice=_PICTURE),
    Foreign(signature=b"MM\x00*", advice=_PICTURE),
    Foreign(signature=b"WEBP", advice=_PICTURE, at=8),
    Foreign(signature=b"ftyphei", advice=_PICTURE, at=4),
    Foreign(signature=b"ftypmif1", advice=_PICTURE, at=4),
    Foreign(signature=b"ftypavif", advice=_PICTURE, at=4),
    Foreign(signature=b"8BPS", advice=_PICTURE),
    Foreign(signature=b"\x1f\x8b", advice=_ARCHIVE),
    Foreign(signature=b"7z\xbc\xaf\x27\x1c", advice=_ARCHIVE),
    Foreign(signature=b"Rar!\x1a\x07", advice=_ARCHIVE),
    Foreign(signature=b"BZh", advice=_ARCHIVE),
    Foreign(signature=b"\xfd7zXZ", advice=_ARCHIVE),
    Foreign(signature=b"MZ", advice=_PROGRAM),
    Foreign(signature=b"\x7fELF", advice=_PROGRAM),
)
_CONTROL_BYTE = re.compile(rb"[\x00-\x08]")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Microsoft's container before 2007, and of encrypted files since
_OLE_STREAMS = (  # the name of a stream in it → what the file is
    ("EncryptedPackage", "encrypted", f"is protected by a password; open it, remove the password, {_SAVE_AS}"),
    ("WordDocument", "wrong-type", f"is an old Word file (.doc); open it in a word processor, {_SAVE_AS}"),
)
_ZIP_MEMBERS = (  # the name of a member, or of the folder it lies in → what the archive is
    ("content.xml", f"is an OpenDocument file (.odt); open it in its word processor, {_SAVE_AS}"),
    ("Index/", f"is an Apple Pages file; export it from Pages: {_SAVE_AS}"),
    ("Index.zip", f"is an Apple Pages file; export it from Pages: {_SAVE_AS}"),
    ("index.xml", f"is an Apple Pages file; export it from Pages: {_SAVE_AS}"),
    ("xl/", f"is an Excel workbook; {_SAVE_AS}"),
    ("ppt/", f"is a PowerPoint presentation; {_SAVE_AS}"),
    ("META-INF/container.xml", f"is an e-book; {_SAVE_AS}"),
)


def foreign_kind(data: bytes) -> tuple[str, str] | None:
    """Return (reason, advice) when the first bytes are those of a file that is not read."""
    if data.startswith(_OLE):
        return _ole_kind(data)
    for kind in _SIGNATURES:
        if data.startswith(kind.signature, kind.at) and not (kind.binary and not _CONTROL_BYTE.search(data[:512])):
            return kind.reason, kind.advice
    return None


def foreign_archive(members: list[str]) -> str:
    """Return the advice about an archive that is no Word file."""
    for start, advice in _ZIP_MEMBERS:
        if any(member.startswith(start) for member in members):
            return advice
    return _ARCHIVE


def _ole_kind(data: bytes) -> tuple[str, str]:
    for stream, reason, advice in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return reason, advice
    return "wrong-type", f"is an old Office file; open it, {_SAVE_AS}"

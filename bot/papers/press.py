"""Paper -> PDF. typst lives only here.

What people wrote reaches the template as JSON and is set as text, so no word of a customer
can be a command. The square of dots is segno's. It takes 50-300 ms of a processor: call it
on a thread.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from shutil import copy
from typing import Any, Literal

from bot.papers.paper import Paper, Side

FONTS = ("Vazirmatn", "Noto Sans Thai")
WIDER = {0x202F: "\u00a0"}
"""Vazirmatn's narrow space is a hair: French thousands would run together."""
POINTS_A_DOT = 8
"""Enough that no reader of PDFs blurs the dots into each other."""
THAI_FIRST = ("Noto Sans Thai", "Vazirmatn")


def pdf(paper: Paper) -> bytes:
    """The document as a PDF with its fonts inside."""
    return _typeset(paper, "pdf", ppi=None)[0]


def pages_as_png(paper: Paper, *, ppi: float = 96) -> list[bytes]:
    """The same pages as pictures: to look at them."""
    return _typeset(paper, "png", ppi=ppi)


def can_print(picture: bytes) -> bool:
    """Whether a PNG or JPEG can stand on paper: an empty one is set with it."""
    import typst

    nobody = Side("")
    empty = Paper(
        lang="en", kind="", number="", code="", seller=nobody, buyer=nobody, logo=picture
    )
    try:
        pages_as_png(empty, ppi=12)
    except typst.TypstError:
        return False
    return True


def _typeset(paper: Paper, form: Literal["pdf", "png"], *, ppi: float | None) -> list[bytes]:
    import typst

    with tempfile.TemporaryDirectory(prefix="forsat-paper-") as folder, as_file(_here()) as here:
        root = Path(folder)
        copy(here / "papers" / "templates" / "paper.typ", root)
        data = _data(paper, root)
        made = typst.compile(
            root / "paper.typ",
            root=root,
            font_paths=[here / "charts" / "fonts"],
            ignore_system_fonts=True,
            format=form,
            ppi=ppi,
            sys_inputs={"paper": json.dumps(data, ensure_ascii=False).translate(WIDER)},
        )
    return list(made) if isinstance(made, list) else [made]


def _square(text: str) -> bytes:
    """A QR code as a PNG without its margin; a sixth of it may be lost to a coffee cup."""
    import segno

    made = BytesIO()
    segno.make_qr(text, error="m").save(made, kind="png", scale=POINTS_A_DOT, border=0)
    return made.getvalue()


def _here() -> Any:
    return files("bot")


def _data(paper: Paper, root: Path) -> dict[str, Any]:
    data = asdict(paper)
    data["fonts"] = THAI_FIRST if paper.lang == "th" else FONTS
    data["square"] = ""
    if paper.scan:
        data["square"] = "square.png"
        (root / "square.png").write_bytes(_square(paper.scan))
    data["logo"] = ""
    if paper.logo is not None:
        name = "logo.png" if paper.logo.startswith(b"\x89PNG") else "logo.jpg"
        (root / name).write_bytes(paper.logo)
        data["logo"] = name
    return data

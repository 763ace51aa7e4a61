from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from bot.charts import contact_sheet
from bot.charts.samples.outcomes import funnels


def test_the_contact_sheet_shows_charts_at_the_width_of_a_phone(tmp_path, monkeypatch):
    monkeypatch.setattr(contact_sheet, "all_samples", lambda: [*funnels(), *funnels()][:5])
    out, full = tmp_path / "sheet.png", tmp_path / "full"
    monkeypatch.setattr(sys, "argv", ["contact_sheet", str(out), "--few", "--full", str(full)])

    contact_sheet.main()

    first = size(full / "00.png")
    assert first[0] == 1080
    assert size(out) == (4 * 360 + 5 * 12, 2 * first[1] // 3 + 3 * 12)
    assert len(list(full.iterdir())) == 5


def size(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as opened:
        return opened.size

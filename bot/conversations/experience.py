"""How others like it really ended, beside the chance somebody gives an opportunity."""

from __future__ import annotations

from bot.domain.chances import Experience
from bot.domain.facts import Percent
from bot.speech.reply import Say, say_of


def experience_said(found: Experience) -> Say:
    share = Percent(found.percent)
    whose = found.whose.value
    return say_of("experience", won=found.won, count=found.count, share=share, whose=whose)

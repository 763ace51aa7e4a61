"""A question about an opportunity, its answer, a note, an absence, a day off."""

from __future__ import annotations

from bot.conversations.form import Form, Question
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.words import Words
from bot.domain.shelves import MOST_NAME

MOST_WORDS = 1000

ASK = Form(name="ask", version=1, questions=(Question("question", Words(most=MOST_WORDS)),))
ANSWER = Form(name="answer", version=1, questions=(Question("answer", Words(most=MOST_WORDS)),))
EVENING_NOTE = Form(
    name="evening_note",
    version=1,
    questions=(Question("note", Words(), ask="ask-evening-note"),),
)
AWAY = Form(name="away", version=1, questions=(Question("until", Day()),))
DAY_OFF = Form(
    name="day_off",
    version=1,
    questions=(
        Question("day", Day(), ask="ask-day-off"),
        Question("name", Words(most=MOST_NAME), ask="ask-day-off-name"),
    ),
)

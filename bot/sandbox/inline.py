"""Inline mode: a person types @bot and words, sees results, and sends one."""

from __future__ import annotations

import re

from bot.sandbox.chats import Json
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import State
from bot.sandbox.words import read_text

RESULTS_LIMIT = 50
ID_BYTES = 64
START = re.compile(r"[A-Za-z0-9_-]{1,64}")


class InlineBar:
    """The text field of one person, after they typed the bot's name in some chat."""

    def __init__(self, state: State, person_id: int, chat_id: int) -> None:
        self._state = state
        self._person = state.cast.person(person_id)
        self._chat = state.chats[chat_id]

    def type(self, words: str, offset: str = "") -> str:
        """Ask the bot; the id of the inline query."""
        query_id = str(5_000_000_000_000_000_001 + len(self._state.inline))
        kind = "sender" if self._chat.private else str(self._chat.info["type"])
        query = {
            "id": query_id,
            "from": self._person.as_user(),
            "query": words,
            "offset": offset,
            "chat_type": kind,
        }
        self._state.inline[query_id] = None
        self._state.updates.add("inline_query", query)
        return query_id

    def results(self, query_id: str) -> list[Json] | None:
        """What the bot offered, as it sent it; None while it has not answered."""
        return self._state.inline[query_id]

    def choose(self, query_id: str, result_id: str) -> Json:
        """Send one result into the chat, in the person's name."""
        offered = self.results(query_id) or []
        chosen = next(result for result in offered if result["id"] == result_id)
        said = chosen.get("input_message_content") or {}
        content = read_text(Params({**said, "text": said.get("message_text", "")}))
        content["via_bot"] = self._state.bot_user()
        sender, markup = self._person.as_user(), chosen.get("reply_markup")
        message = self._state.post(self._chat, sender, content, markup=markup)
        if self._chat.private:
            self._state.updates.add("message", message.body)
        return message.body


def answer_inline_query(state: State, given: Params) -> bool:
    query_id = given.text("inline_query_id")
    results = given.tree("results", "inline query results") or []
    if len(results) > RESULTS_LIMIT:
        raise bad_request("too many inline query results specified")
    if any(not 1 <= len(str(r.get("id", "")).encode()) <= ID_BYTES for r in results):
        raise bad_request("RESULT_ID_INVALID")
    _check_button(given.tree("button", "inline query results button"))
    if state.inline.get(query_id, results) is not None:
        words = "query is too old and response timeout expired or query ID is invalid"
        raise bad_request(words)
    state.inline[query_id] = results
    return True


def _check_button(button: Json | None) -> None:
    """Above the results: it leads into the chat with the bot."""
    if button is None:
        return
    if not button.get("text") or not START.fullmatch(str(button.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")

"""The adapter to python-telegram-bot, and what reaches the logs."""

import logging

import httpx
import pytest
from telegram.error import RetryAfter

from bot.outbox.limiter import Limiter
from bot.outbox.logs import quiet_token_loggers
from bot.outbox.ptb import open_bot
from outbox.pretend_telegram import Transport, ok, too_many
from outbox.virtual_time import machine, run


def posts(answer, *calls):
    """The transport after these (method, params), and the seconds it took."""
    transport = Transport(answer)

    async def main():
        start = machine()
        async with open_bot("1:a", limiter=Limiter(machine), request=transport) as bot:
            for method, params in calls:
                await bot.post(method, params)
        return machine() - start

    return transport, run(main())


def test_parameters_go_as_they_are_and_none_is_left_out():
    markup = {"inline_keyboard": [[{"text": "Open", "callback_data": "o.16"}]]}
    params = {"chat_id": 7, "text": "سلام", "reply_markup": markup, "message_thread_id": None}
    transport, _ = posts(lambda _: ok({"message_id": 1}), ("sendMessage", params))
    del params["message_thread_id"]
    assert [call.params for call in transport.calls] == [params]


def test_what_is_not_counted_does_not_wait():
    answer = ("answerCallbackQuery", {"callback_query_id": "1"})
    action = ("sendChatAction", {"chat_id": 7, "action": "typing"})
    _, seconds = posts(lambda _: ok(result=True), *[answer, action] * 50)
    assert seconds == 0


def test_a_message_waits_for_its_chat():
    _, seconds = posts(lambda _: ok({"message_id": 1}), *[("sendMessage", {"chat_id": 7})] * 4)
    assert seconds == pytest.approx(3.0)


def test_a_refusal_is_handed_on_and_pauses_the_chat():
    limiter = Limiter(machine)

    async def main():
        transport = Transport(lambda _: too_many(9))
        async with open_bot("1:a", limiter=limiter, request=transport) as bot:
            with pytest.raises(RetryAfter):
                await bot.post("sendMessage", {"chat_id": 7})
        return limiter.delay(7), limiter.delay(8)

    assert run(main()) == (9.0, 0.0)


def test_the_address_is_the_base_and_the_token():
    async def main():
        transport = Transport(lambda _: ok(result=True))
        limiter = Limiter(machine)
        base = "http://127.0.0.1:8081"
        async with open_bot("1:a", limiter=limiter, base=base, request=transport) as bot:
            return bot.base_url, bot.base_file_url

    base = "http://127.0.0.1:8081"
    assert run(main()) == (f"{base}/bot1:a", f"{base}/file/bot1:a")


@pytest.fixture
def loggers_as_before():
    levels = {name: logging.getLogger(name).level for name in ("httpx", "httpcore", "telegram")}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.usefixtures("loggers_as_before")
@pytest.mark.parametrize(("quiet", "told"), [(False, True), (True, False)])
def test_no_token_reaches_the_logs(caplog, quiet, told):
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    with caplog.at_level(logging.INFO):
        if quiet:
            quiet_token_loggers()
        with httpx.Client(transport=transport) as client:
            client.post("https://api.telegram.org/bot1:secret/sendMessage")
    assert ("1:secret" in caplog.text) is told

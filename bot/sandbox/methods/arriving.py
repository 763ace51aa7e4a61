"""Methods by which updates and files reach the bot."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.sandbox.chats import Json
from bot.sandbox.files import DOWNLOAD_BYTES
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request, conflict
from bot.sandbox.state import State

SECRET_LIMIT = 256
PORTS = {443, 80, 88, 8443}
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


async def get_updates(state: State, given: Params) -> list[Json]:
    if state.webhook.get("url"):
        words = "can't use getUpdates method while webhook is active"
        raise conflict(f"{words}; use deleteWebhook to delete the webhook first")
    state.updates.allow(given.tree("allowed_updates", "allowed updates"))
    offset, limit = given.integer("offset"), given.integer("limit", 100)
    return await state.updates.poll(offset, limit, given.integer("timeout"))


def set_webhook(state: State, given: Params) -> bool:
    """An https address anywhere, or plain http on this machine as a local Bot API server."""
    url, secret = given.text("url"), given.text("secret_token")
    if len(secret) > SECRET_LIMIT:
        raise bad_request("secret token is too long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    if url:
        _check_webhook(url)
    state.updates.allow(given.tree("allowed_updates", "allowed updates"))
    if given.flag("drop_pending_updates"):
        state.updates.clear()
    connections = min(max(given.integer("max_connections", 40), 1), 100)
    webhook = {"url": url, "secret": secret, "max_connections": connections}
    state.webhook = webhook if url else {}
    state.tell("webhook")
    return True


def _check_webhook(url: str) -> None:
    parts = urlsplit(url)
    if parts.hostname in LOOPBACK and parts.scheme == "http":
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(state: State, given: Params) -> bool:
    if given.flag("drop_pending_updates"):
        state.updates.clear()
    state.webhook = {}
    state.tell("webhook")
    return True


def get_webhook_info(state: State, _: Params) -> Json:
    shown = ("url", "max_connections", "last_error_date", "last_error_message")
    info = {name: state.webhook[name] for name in shown if name in state.webhook}
    info = {"url": "", "has_custom_certificate": False, **info}
    info["pending_update_count"] = len(state.updates.waiting)
    allowed = state.updates.allowed
    return {**info, "allowed_updates": allowed} if allowed else info


def get_file(state: State, given: Params) -> Json:
    file = state.files.find(given.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    shown = {name: file.shown()[name] for name in ("file_id", "file_unique_id", "file_size")}
    return {**shown, "file_path": file.path}

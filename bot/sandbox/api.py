"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from bot.sandbox.files import UPLOAD_BYTES
from bot.sandbox.journal import Answer
from bot.sandbox.params import Upload
from bot.sandbox.refusals import ApiError, ConnectionDroppedError, bad_request
from bot.sandbox.world import World

Values = dict[str, Any]
Parts = dict[str, Upload]

REQUEST_BYTES = UPLOAD_BYTES + 1024 * 1024


class BotApi:
    """Routes of one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]*}/{method:[^/]*}", self._method),
            web.get("/file/bot{token:[^/]*}/{path:.+}", self._file),
        ]

    async def _method(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
            values, files = await read_request(request)
        except ApiError as refused:
            return _respond(Answer(refused.code, refused.envelope()))
        try:
            answer = await self._world.call(request.match_info["method"], values, files)
        except ConnectionDroppedError:
            return _hang_up(request)
        return _respond(answer)

    def _check_token(self, request: web.Request) -> None:
        token = unquote(request.match_info["token"])
        if ":" not in token:
            raise ApiError(401, "Unauthorized: invalid token specified")
        if token != self._world.token:
            raise ApiError(401, "Unauthorized")

    async def _file(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
        except ApiError as refused:
            return _respond(Answer(refused.code, refused.envelope()))
        file = self._world.state.files.at(request.match_info["path"])
        if file is None:
            return _respond(Answer(404, ApiError(404, "Not Found").envelope()))
        return web.Response(body=file.data, content_type=file.mime)


async def read_request(request: web.Request) -> tuple[Values, Parts]:
    """Parameters from the query and the body, whichever of the three ways it is written."""
    values: Values = dict(request.query)
    kind = request.content_type
    if kind == "application/json":
        return {**values, **_json_object(await request.text())}, {}
    if kind == "application/x-www-form-urlencoded":
        form = await request.post()
        return {**values, **{name: str(value) for name, value in form.items()}}, {}
    if kind == "multipart/form-data":
        fields, files = await _multipart(request)
        return {**values, **fields}, files
    return values, {}


def _json_object(text: str) -> Values:
    if not text.strip():
        return {}
    try:
        body = json.loads(text)
    except ValueError:
        raise bad_request("can't parse request: expected JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("can't parse request: expected JSON object")
    return body


async def _multipart(request: web.Request) -> tuple[Values, Parts]:
    values: Values = {}
    files: Parts = {}
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        data = bytes(await part.read(decode=True))
        if part.filename is None:
            values[part.name] = data.decode()
        else:
            mime = part.headers.get("Content-Type", Upload.mime)
            files[part.name] = Upload(data, part.filename, mime)
    return values, files


def _respond(answer: Answer) -> web.Response:
    if answer.page:
        return web.Response(status=answer.status, text=answer.page, content_type="text/html")
    seconds = answer.body.get("parameters", {}).get("retry_after")
    headers = {} if seconds is None else {"Retry-After": str(seconds)}
    return web.json_response(answer.body, status=answer.status, headers=headers)


def _hang_up(request: web.Request) -> web.Response:
    """Break the line without a word; what is returned never leaves."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()

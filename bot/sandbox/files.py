"""Files the pretend Telegram keeps, found by file_id or by the path getFile gives."""

from __future__ import annotations

import base64
import mimetypes
from dataclasses import dataclass
from typing import Any

from bot.sandbox.images import check_photo, image_type
from bot.sandbox.params import Params, Upload
from bot.sandbox.refusals import ApiError, bad_request

UPLOAD_BYTES = 50 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True)
class StoredFile:
    """One file. `kind` is photo, document, voice or the like; a file_id keeps its kind."""

    file_id: str
    kind: str
    name: str
    mime: str
    data: bytes
    facts: dict[str, Any]
    """What else the message shows of it, such as width and height in pixels."""

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.file_id}_{self.name}"

    def shown(self) -> dict[str, Any]:
        """As it stands in a message: PhotoSize, Document, Voice and so on."""
        shown: dict[str, Any] = {"file_id": self.file_id, "file_unique_id": f"U{self.file_id[2:]}"}
        shown |= {**self.facts, "file_size": len(self.data)}
        if self.kind != "photo":
            shown |= {"mime_type": self.mime}
        return {**shown, "file_name": self.name} if self.kind == "document" else shown


class Files:
    """All files by file_id."""

    def __init__(self) -> None:
        self._kept: dict[str, StoredFile] = {}

    def keep(self, kind: str, upload: Upload, **facts: Any) -> StoredFile:
        """Keep an upload under a new file_id; ApiError when Telegram would not take it."""
        if len(upload.data) > UPLOAD_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        if not upload.data:
            raise bad_request("file must be non-empty")
        mime = upload.mime
        if kind == "photo":
            width, height = check_photo(upload.data)
            facts |= {"width": width, "height": height}
            mime = image_type(upload.data)
        elif mime == Upload.mime:
            mime = mimetypes.guess_type(upload.name)[0] or mime
        file_id = f"{kind[:2].upper()}{len(self._kept) + 1:08d}"
        file = StoredFile(file_id, kind, upload.name, mime, upload.data, facts)
        self._kept[file_id] = file
        return file

    def take(self, kind: str, given: Upload | str | None) -> StoredFile:
        """The file to send: a new upload, or one kept before of the same kind."""
        if given is None:
            raise bad_request(f"there is no {kind} in the request")
        if isinstance(given, Upload):
            return self.keep(kind, given)
        file = self._kept.get(given)
        if file is None:
            words = "wrong remote file identifier specified: can't unserialize it"
            raise bad_request(f"{words}. Wrong last symbol")
        if file.kind != kind:
            words = f"can't use file of type {file.kind.title()} as {kind.title()}"
            raise bad_request(words)
        return file

    def read(self, given: Params, kind: str) -> StoredFile:
        return self.take(kind, given.file(kind))

    def find(self, file_id: str) -> StoredFile | None:
        return self._kept.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file behind a file_path of getFile."""
        return next((file for file in self._kept.values() if file.path == path), None)

    def dump(self) -> list[dict[str, Any]]:
        return [
            {**vars(file), "data": base64.b64encode(file.data).decode()}
            for file in self._kept.values()
        ]

    def restore(self, kept: list[dict[str, Any]]) -> None:
        for row in kept:
            file = StoredFile(**{**row, "data": base64.b64decode(row["data"])})
            self._kept[file.file_id] = file

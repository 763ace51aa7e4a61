"""What people wrote is theirs: an error of the database that is logged does not repeat it."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy.exc import IntegrityError

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.persistence.database.work import SqlWork
from persistence.company import add_party

WRITTEN = "Rue Secrète"

log = logging.getLogger(__name__)


@pytest.mark.usefixtures("company")
async def test_a_row_that_is_refused_is_not_in_the_log(
    work: SqlWork, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_party(desk, "", place=WRITTEN)

    try:
        await work.write(refused)
    except IntegrityError:
        log.exception("the tick failed")
    told = caplog.text
    assert "ck_party_name" in told
    assert "INSERT INTO party" in told
    assert WRITTEN not in told

"""The board as a picture: every stage with its count, its sum and its first cards."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.lists.listing import select
from bot.charts.spec import MAX_BARS, BoardCard, BoardSpec, BoardStage, Tone
from bot.domain.listings import Kind, Listing
from bot.domain.lists import Stage, StageKind
from bot.domain.money import Money
from bot.domain.parties import Party
from bot.handlers.lists.list_presses import ShowBoard
from bot.handlers.screens.lists.board import board_place
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Picture, Reply, Say, say_of

CARDS = 4

TONES = {StageKind.OPEN: Tone.OPEN, StageKind.WON: Tone.WON, StageKind.LOST: Tone.LOST}


def board_picture(sight: Sight) -> Reply:
    """Of the pipeline of the stage that was looked at; its numbers stand underneath too."""
    listing, stage = board_place(sight)
    stages = sight.desk.store.lists.stages(stage.pipeline_id)[:MAX_BARS]
    panels, lines = [], []
    for each in stages:
        panel, line = _panel(sight, listing, each)
        panels.append(panel)
        lines.append(line)
    ended = any(each.kind is not StageKind.OPEN for each in stages)
    lately = (say_of("board-picture-lately"),) if ended and not listing.archived else ()
    return Reply(
        lines=(say_of("board-picture-title"), None, *lines, *lately),
        picture=Picture(spec=_spec(sight, panels, *lately)),
        rows=((Button(say_of("button-back"), ShowBoard(listing.code)),),),
    )


def _panel(sight: Sight, listing: Listing, stage: Stage) -> tuple[BoardStage, Say]:
    selection = select(sight.actor, sight.desk, listing.about(Kind.STAGE, stage.id))
    totals = sight.desk.store.listings.totals(selection)
    rows = sight.desk.store.listings.page(selection, size=CARDS)
    worth = Money(totals.final, sight.desk.organisation.currency)
    printed = say_of("board-panel", count=totals.count, amount=worth)
    cards = []
    for row in rows:
        party = sight.desk.store.get(Party, row.opportunity.party_id)
        money = row.opportunity.money
        figure = _plain(sight, say_of("board-figure", amount=money)) if money else ""
        cards.append(BoardCard(label=party.name if party else "", printed=figure))
    label = _plain(sight, say_of("form-text", value=stage.label))
    panel = BoardStage(
        label=label,
        printed=_plain(sight, printed),
        cards=tuple(cards),
        tone=TONES[stage.kind],
    )
    line = say_of("board-line", stage=stage.label, count=totals.count, amount=worth)
    return panel, line


def _plain(sight: Sight, said: Say) -> str:
    return sight.tr.plain(said, sight.reader)


def _spec(sight: Sight, panels: Sequence[BoardStage], *beside: Say) -> BoardSpec:
    said = (say_of("report-as-of", day=sight.desk.today), *beside)
    return BoardSpec(
        title=_plain(sight, say_of("board-picture-title")),
        subtitle=" · ".join(_plain(sight, each) for each in said),
        stages=tuple(panels),
        rtl=sight.reader.rtl,
    )

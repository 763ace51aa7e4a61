"""Changing one line of the card, and what no name can reach."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.creating import PLAIN, SETTERS, answer_of, edit, reassign
from bot.actions.ports import Desk
from bot.conversations.new_opportunity import APART, NEW_OPPORTUNITY
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.money import MOST_MINOR, Money
from bot.domain.opportunities import Opportunity, ProbabilitySource

ASKED = [each.name for each in NEW_OPPORTUNITY.questions if each.name not in APART]


def good_answer(firm: Firm, name: str) -> Any:
    return {
        "type": firm.items["delivery"],
        "amount": Money.of(77, "EUR"),
        "probability": 42,
        "close_date": date(2026, 5, 6),
        "source": firm.items["website"],
        "title": "Another title",
        "priority": "high",
        "engagement": "replied",
    }.get(name)


async def edited(firm: Firm, number: int, name: str, value: Any) -> Opportunity:
    version = await firm.version(number)
    return await firm.act("nora", edit, number, version=version, name=name, value=value)


async def answered(firm: Firm, number: int, name: str) -> Any:
    """What its question has been answered with, as it is kept."""

    def ask(desk: Desk) -> Any:
        kept = desk.store.get(Opportunity, number)
        assert kept is not None
        return answer_of(kept, desk, name)

    return await firm.work.read(ask)


async def last_changes(firm: Firm, number: int) -> dict[str, tuple[Any, Any]]:
    """Old and new by field, of the last step."""

    def ask(desk: Desk) -> dict[str, tuple[Any, Any]]:
        step = desk.store.history.steps(number, 1)[0]
        assert (step.kind, step.by) == (StepKind.EDIT, firm.people["nora"])
        return {each.field: (each.old, each.new) for each in desk.store.history.changes(step.id)}

    return await firm.work.read(ask)


@pytest.mark.parametrize("name", sorted(set(ASKED) - {"customer"} | {"title"}))
async def test_every_line_of_the_card_can_be_edited(firm: Firm, name: str) -> None:
    number = await firm.new()
    value = good_answer(firm, name)
    await edited(firm, number, name, value)
    kept = await firm.see(number)
    assert await answered(firm, number, name) == value
    assert kept.touched_at == firm.clock.now()


async def test_every_question_of_the_form_has_a_place_to_be_kept() -> None:
    assert set(ASKED) <= set(SETTERS) | PLAIN


async def test_another_customer_and_no_other_than_a_known_one(firm: Firm) -> None:
    number = await firm.new(customer="Acme")
    other = await firm.see(await firm.new(customer="Beta"))
    await edited(firm, number, "customer", other.party_id)
    assert (await firm.see(number)).party_id == other.party_id
    with pytest.raises(NotFound):
        await edited(firm, number, "customer", 999)


@pytest.mark.parametrize("name", ["amount", "close_date", "source"])
async def test_what_is_optional_can_be_taken_away(firm: Firm, name: str) -> None:
    number = await firm.new(**{name: good_answer(firm, name)})
    await edited(firm, number, name, None)
    assert await answered(firm, number, name) is None


@pytest.mark.parametrize("name", ["type", "probability"])
async def test_what_everything_has_cannot_be_emptied(firm: Firm, name: str) -> None:
    number = await firm.new(**{name: good_answer(firm, name)})
    await edited(firm, number, name, None)
    assert await answered(firm, number, name) == good_answer(firm, name)


async def test_the_audit_holds_the_old_and_the_new(firm: Firm) -> None:
    number = await firm.new(probability=20)
    await edited(firm, number, "probability", 60)
    assert await last_changes(firm, number) == {"probability": (20, 60)}
    await edited(firm, number, "close_date", date(2026, 5, 6))
    assert await last_changes(firm, number) == {"close_date": (None, "2026-05-06")}
    await edited(firm, number, "amount", Money.of(12, "EUR"))
    assert await last_changes(firm, number) == {"amount": (None, 12_00)}


async def test_a_probability_by_hand_is_not_the_stages_any_more(firm: Firm) -> None:
    number = await firm.new()
    await edited(firm, number, "probability", 10)
    assert (await firm.see(number)).probability_source is ProbabilitySource.MANUAL


FIXED = sorted({each.name for each in fields(Opportunity)} - PLAIN - set(SETTERS))


ODD = ("ended-at", "endedAt", "__class__", "lines", "money", "win", "", "amount ")


async def test_no_name_edits_what_only_the_system_writes(firm: Firm) -> None:
    number = await firm.new()
    before = await firm.work.read(lambda desk: kept_of(desk, number))
    for name in (*FIXED, *ODD):
        with pytest.raises(Invalid, match="field-unknown"):
            await edited(firm, number, name, None)
    assert await firm.work.read(lambda desk: kept_of(desk, number)) == before


def kept_of(desk: Desk, number: int) -> dict[str, Any]:
    kept = desk.store.get(Opportunity, number)
    values = {each.name: getattr(kept, each.name) for each in fields(Opportunity)}
    return {name: str(value) if value == [] else value for name, value in values.items()}


def test_the_fixed_fields_are_the_ones_that_matter() -> None:
    assert {"ended_at", "ended_on", "status", "number", "stage_id", "created_by"} <= set(FIXED)
    assert {"amount_source", "win_reason_id", "deleted_at", "version", "rate"} <= set(FIXED)


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("amount", Money(-1, "EUR"), "money-negative"),
        ("amount", Money(MOST_MINOR + 1, "EUR"), "money-too-large"),
        ("amount", Money.of(1, "USD"), "rate-needed"),
        ("probability", -1, "percent-range"),
        ("probability", 101, "percent-range"),
        ("title", " \n ", "title-empty"),
    ],
)
async def test_a_bad_value_is_refused_by_name(firm: Firm, name: str, value: Any, key: str) -> None:
    number = await firm.new(amount=Money.of(9, "EUR"))
    with pytest.raises(Invalid, match=key):
        await edited(firm, number, name, value)
    assert (await firm.see(number)).amount == 9_00


async def test_a_value_of_another_list_is_not_found(firm: Firm) -> None:
    number = await firm.new()
    for name, other in (("type", "price"), ("source", "standard")):
        with pytest.raises(NotFound):
            await edited(firm, number, name, firm.items[other])


async def test_twelve_trillion_and_some_cents_come_back_exactly(firm: Firm) -> None:
    number = await firm.new()
    await edited(firm, number, "amount", Money(12345678901234_56, "EUR"))
    assert (await firm.see(number)).money == Money(12345678901234_56, "EUR")


async def test_an_older_version_changes_nothing(firm: Firm) -> None:
    number = await firm.new()
    seen = await firm.version(number)
    await firm.act("maya", edit, number, version=seen, name="probability", value=70)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", edit, number, version=seen, name="probability", value=30)
    assert (await firm.see(number)).probability == 70


async def test_one_can_give_ones_own_away_and_keep_what_one_registered(firm: Firm) -> None:
    number = await firm.new()
    version = await firm.version(number)
    await firm.act("nora", reassign, number, version=version, to=firm.people["sam"])
    assert (await firm.see(number)).assignee_id == firm.people["sam"]
    # Registered by her, so still hers to work on.
    await edited(firm, number, "probability", 55)


async def test_nobody_gets_what_is_given_to_somebody_who_left(firm: Firm) -> None:
    number = await firm.new()
    await firm.change("sam", active=False)
    for heir in (firm.people["sam"], 999):
        version = await firm.version(number)
        with pytest.raises(NotFound):
            await firm.act("nora", reassign, number, version=version, to=heir)
    assert (await firm.see(number)).assignee_id == firm.people["nora"]

"""The fields of an admin, each in a column that is called by its name."""

from __future__ import annotations

from bot.actions.importing.cells import Cells, plain_number
from bot.actions.importing.columns import CUSTOM, custom_column
from bot.domain.custom_fields import CustomField, CustomKind, CustomValue, Worth
from bot.domain.errors import Invalid
from bot.domain.money import Money


def custom_of(cells: Cells, pipeline_id: int) -> list[CustomValue]:
    """What a row has in them; a field that is not asked in its pipeline is refused."""
    values = []
    for column in cells.row.cells:
        if column.startswith(CUSTOM):
            worth_of = _field(cells, column, pipeline_id)
            value = CustomValue(field_id=worth_of.id)
            value.put(worth_of.kind, _worth(cells, column, worth_of))
            values.append(value)
    return sorted(values, key=lambda each: each.field_id)


def fields_by_column(fields: list[CustomField]) -> dict[str, list[CustomField]]:
    """Fields of one name, which different pipelines may have, share a column."""
    found: dict[str, list[CustomField]] = {}
    for each in fields:
        found.setdefault(custom_column(each.name).lower(), []).append(each)
    return found


def _field(cells: Cells, column: str, pipeline_id: int) -> CustomField:
    key = ("field", column, pipeline_id)
    known: CustomField | None = cells.house.read.get(key)
    if known is None:
        cells.column = column
        called_so = fields_by_column(cells.house.fields).get(column, [])
        known = next((each for each in called_so if each.is_for(pipeline_id)), None)
        if known is None:
            raise Invalid("import-no-field")
        cells.house.read[key] = known
    return known


def _worth(cells: Cells, column: str, field: CustomField) -> Worth:
    match field.kind:
        case CustomKind.TEXT:
            return cells.whole(column)
        case CustomKind.NUMBER:
            return plain_number(cells.text(column))
        case CustomKind.DAY:
            worth: Worth | None = cells.day(column)
        case CustomKind.LIST:
            option = cells.one_of(column, cells.house.options(field.id))
            worth = option.id if option else None
        case CustomKind.YES_NO:
            worth = cells.flag(column)
        case CustomKind.MONEY:
            worth = _money(cells, column)
    if worth is None:
        raise Invalid("import-empty")
    return worth


def _money(cells: Cells, column: str) -> Money | None:
    money = cells.money(column)
    base = cells.house.organisation.currency
    if money is not None and money.currency != base:
        raise Invalid("custom-currency", currency=base, typed=money.currency)
    return money

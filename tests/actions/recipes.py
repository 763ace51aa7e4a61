"""How each action is called once, rightly: what the tests about rights go through."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from actions.day_recipes import (
    OF_ONES_DAY,
    OF_THE_COMPANYS_DAYS,
    QUESTIONS_OF_A_DAY,
    TRIED_APART,
)
from actions.document_recipes import OF_GOODS, ON_A_DOCUMENT
from actions.field_recipes import OF_FIELDS
from actions.report_recipes import OF_ONES_REPORTS, QUESTIONS_OF_REPORTS
from actions.rule_recipes import OF_RULES
from actions.team_recipes import OF_A_TEAM
from bot import actions
from bot.actions.access import reach
from bot.actions.by_itself import auto_close
from bot.actions.customers import filters
from bot.actions.follow_ups import coming_back, contacts
from bot.actions.follow_ups import planning as follow_ups
from bot.actions.importing.bringing import import_rows
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import Table
from bot.actions.lists import behind_reports, filtering
from bot.actions.opportunities import (
    approvals,
    completing,
    copying,
    exchanging,
    life,
    lines,
    lines_together,
    other_items,
)
from bot.actions.opportunities import creating as opportunities
from bot.actions.people import goals, joining, members, personal, teams
from bot.actions.ports import Desk
from bot.actions.set_up import company, lists, pipelines, products, stage_returning, stages
from bot.actions.set_up.lists import Shelf
from bot.actions.undo import undo
from bot.actions.wishes import asking, settling
from bot.domain.customer_lists import CustomerListing, CustomerOrder, CustomersOf
from bot.domain.errors import NotFound
from bot.domain.filters import AnyOf, Filter
from bot.domain.goals import GoalMeasure
from bot.domain.history import RecordKind
from bot.domain.listings import Kind, Listing
from bot.domain.moves import Move
from bot.domain.people import Calendar, Locale, Member, Permission, Role
from bot.domain.reports import Days
from bot.domain.rights import Act

TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - a wall time

FIRST_QUARTER = Days(date(2026, 1, 1), date(2026, 3, 31))

MISSING = 10**6


@dataclass(frozen=True)
class Target:
    """An open opportunity with a product and a follow-up, and the last step on it."""

    opportunity: int = MISSING
    line: int = MISSING
    follow_up: int = MISSING
    step: int = MISSING


@dataclass(frozen=True)
class Scene:
    actor: Member
    admin: Member
    desk: Desk
    target: Target
    people: dict[str, int]
    teams: dict[str, int]
    products: dict[str, int]
    items: dict[str, int]
    stages: dict[str, int]
    pipeline: int

    @property
    def version(self) -> int:
        found = self.desk.store.pipelines.opportunity(self.target.opportunity)
        return found.version if found else 1

    def on_it(self, action: Any, **given: Any) -> Any:
        return action(self.actor, self.desk, self.target.opportunity, **given)

    def on_reminder(self, action: Any, **given: Any) -> Any:
        return action(self.actor, self.desk, self.target.follow_up, **given)

    def alone(self, action: Any, *args: Any, **given: Any) -> Any:
        return action(self.actor, self.desk, *args, **given)


Recipe = Callable[[Scene], Any]


def _stage_back(it: Scene) -> Any:
    """One that the same member gave up."""
    it.alone(stages.retire_stage, it.stages["qualification"], heir_id=it.stages["proposal"])
    return it.alone(stage_returning.take_stage_back, it.stages["qualification"])


def _reopen(it: Scene) -> Any:
    """Of what an admin has just won."""
    try:
        life.win(it.admin, it.desk, it.target.opportunity)
    except NotFound:
        assert it.target.opportunity == MISSING
    it.desk.store.flush()
    return it.on_it(life.reopen)


def _bring_back(it: Scene) -> Any:
    """Of what an admin has just won and opened again."""
    try:
        life.win(it.admin, it.desk, it.target.opportunity)
        it.desk.store.flush()
        life.reopen(it.admin, it.desk, it.target.opportunity)
    except NotFound:
        assert it.target.opportunity == MISSING
    it.desk.store.flush()
    return it.on_it(coming_back.bring_back)


def _note_contact(it: Scene) -> Any:
    """Of a follow-up that an admin has just done."""
    try:
        follow_ups.done(it.admin, it.desk, it.target.follow_up)
    except NotFound:
        assert it.target.follow_up == MISSING
    return it.on_reminder(contacts.note_contact, contact=RecordKind.CALL)


def _retire_pipeline(it: Scene) -> Any:
    """An empty one that an admin has just made."""
    made = pipelines.add_pipeline(it.admin, it.desk, name="Export")
    it.desk.store.flush()
    return it.alone(pipelines.retire_pipeline, made.id)


def _to_another_pipeline(it: Scene) -> Any:
    made = pipelines.add_pipeline(it.admin, it.desk, name="Export")
    it.desk.store.flush()
    first = it.desk.store.lists.stages(made.id)[0]
    return it.on_it(pipelines.move_to_pipeline, version=it.version, stage_id=first.id)


ON_AN_OPPORTUNITY: dict[str, Recipe] = {
    "reach": lambda it: it.on_it(reach, act=Act.SEE),
    "edit": lambda it: it.on_it(
        opportunities.edit, version=it.version, name="probability", value=33
    ),
    "change_currency": lambda it: it.on_it(
        exchanging.change_currency, version=it.version, currency="USD", rate=900_000_000
    ),
    "copy_opportunity": lambda it: it.on_it(
        copying.copy_opportunity, customer="Copied to", title="Copied"
    ),
    "add_other": lambda it: it.on_it(
        other_items.add_other, name="Crane for a day", quantity=1000, unit_price=500_00
    ),
    "reassign": lambda it: it.on_it(
        opportunities.reassign, version=it.version, to=it.people["nora"]
    ),
    "add_line": lambda it: it.on_it(
        lines.add_line, product_id=it.products["P-2"], quantity=1000, unit_price=5
    ),
    "put_lines": lambda it: it.on_it(
        lines_together.put_lines,
        version=it.version,
        changed={it.target.line: {"quantity": 5000}},
    ),
    "ask_for_product": lambda it: it.on_it(asking.ask_for_product, name="Gate valve"),
    "change_line": lambda it: it.on_it(
        lines.change_line, version=it.version, line_id=it.target.line, field="quantity", value=5000
    ),
    "change_fields": lambda it: it.on_it(
        lines.change_fields,
        version=it.version,
        line_id=it.target.line,
        values={"quantity": 5000, "discount": 5},
    ),
    "ask_stage": lambda it: it.on_it(approvals.ask_stage, stage_id=it.stages["proposal"]),
    "remove_line": lambda it: it.on_it(
        lines.remove_line, version=it.version, line_id=it.target.line
    ),
    "move_stage": lambda it: it.on_it(
        life.move_stage, version=it.version, stage_id=it.stages["proposal"]
    ),
    "move_to_pipeline": _to_another_pipeline,
    "complete": lambda it: it.on_it(completing.complete, answers={"probability": 34}),
    "win": lambda it: it.on_it(life.win, reason=it.items["quality"]),
    "lose": lambda it: it.on_it(life.lose, reasons=[it.items["price"]]),
    "close": lambda it: it.on_it(life.close, move=Move.CANCEL),
    "keep_open": lambda it: it.on_it(auto_close.keep_open),
    "reopen": _reopen,
    "bring_back": _bring_back,
    "delete": lambda it: it.on_it(life.delete),
    "set_follow_up": lambda it: it.on_it(follow_ups.set_follow_up, due_local=TEN),
    "hand_over": lambda it: it.on_reminder(follow_ups.hand_over, member_id=it.people["nora"]),
    "done": lambda it: it.on_reminder(follow_ups.done),
    "note_contact": _note_contact,
    "dismiss": lambda it: it.on_reminder(follow_ups.dismiss),
    "snooze": lambda it: it.on_reminder(follow_ups.snooze, occurrence=1, minutes=15),
    "put_off": lambda it: it.on_reminder(
        follow_ups.put_off,
        occurrence=1,
        due_local=datetime(2030, 1, 7, 9),  # noqa: DTZ001 - a wall time
    ),
    "snooze_to_tomorrow": lambda it: it.on_reminder(follow_ups.snooze_to_tomorrow, occurrence=1),
    "undo": lambda it: it.alone(undo, it.target.step),
    **ON_A_DOCUMENT,
}

NEEDS = {
    "delete": Permission.DELETE,
    "add_line": Permission.PICK_PRODUCTS,
    "put_lines": Permission.PICK_PRODUCTS,
    "ask_for_product": Permission.PICK_PRODUCTS,
    "add_document_line": Permission.PICK_PRODUCTS,
    "add_other_to_document": Permission.RENAME_LINE,
    "remove_line": Permission.PICK_PRODUCTS,
    "change_line": Permission.PICK_PRODUCTS,
    "change_fields": Permission.PICK_PRODUCTS,
    "quote_of_answer": Permission.CHANGE_PRICE,
}


OF_AN_OFFICE: dict[str, Recipe] = {
    **OF_FIELDS,
    **OF_GOODS,
    **OF_RULES,
    **OF_A_TEAM,
    **OF_THE_COMPANYS_DAYS,
    "create": lambda it: it.alone(opportunities.create, customer="Acme", answers={}),
    "set_customer_follow_up": lambda it: it.alone(
        follow_ups.set_customer_follow_up, _any_customer(it), due_local=TEN
    ),
    "invite": lambda it: it.alone(joining.invite, role=Role.REP, team_id=_own_team(it)),
    "set_goal": lambda it: it.alone(
        goals.set_goal,
        measure=GoalMeasure.COUNT,
        days=FIRST_QUARTER,
        target=5,
        team_id=_own_team(it),
    ),
    "goals_to_set": lambda it: it.alone(goals.goals_to_set),
    "whose_goals": lambda it: it.alone(goals.whose_goals),
    "goal_to_set": lambda it: it.alone(goals.goal_to_set, _own_goal(it)),
    "drop_goal": lambda it: it.alone(goals.drop_goal, _own_goal(it)),
    "register_group": lambda it: it.alone(
        personal.register_group, chat_id=-77, topic_id=None, team_id=_own_team(it)
    ),
    "invite_again": lambda it: it.alone(joining.invite_again, it.people["nora"]),
    "remove_member": lambda it: it.alone(joining.remove_member, it.people["nora"]),
    "change_role": lambda it: it.alone(joining.change_role, it.people["nora"], Role.VIEWER),
    "put_in_team": lambda it: it.alone(members.put_in_team, it.people["nora"], None),
    "permit": lambda it: it.alone(
        members.permit, it.people["nora"], Permission.DELETE, granted=True
    ),
    "rename_company": lambda it: it.alone(company.rename_company, "Pumps & Co"),
    "change_setting": lambda it: it.alone(company.change_setting, "quantity_decimals", 0),
    "add_entry": lambda it: it.alone(lists.add_entry, Shelf.SOURCE, "Radio"),
    "rename_entry": lambda it: it.alone(
        lists.rename_entry, Shelf.SOURCE, it.items["website"], "Web"
    ),
    "shift_entry": lambda it: it.alone(lists.shift_entry, Shelf.SOURCE, it.items["website"], 1),
    "switch_entry": lambda it: it.alone(
        lists.switch_entry, Shelf.SOURCE, it.items["website"], active=False
    ),
    "ask_for_note": lambda it: it.alone(lists.ask_for_note, it.items["price"], needed=True),
    "add_product": lambda it: it.alone(products.add_product, name="Hose", code="H", answers={}),
    "edit_product": lambda it: it.alone(
        products.edit_product, it.products["P-1"], field="unit", value="m"
    ),
    "switch_product": lambda it: it.alone(
        products.switch_product, it.products["P-1"], active=False
    ),
    "open_wishes": lambda it: it.alone(settling.open_wishes),
    "open_wish": lambda it: it.alone(settling.open_wish, _wish(it)),
    "grant_wish": lambda it: it.alone(settling.grant_wish, _wish(it), it.products["P-1"]),
    "sell_again": lambda it: it.alone(settling.sell_again, _unsold_wish(it)),
    "refuse_wish": lambda it: it.alone(settling.refuse_wish, _wish(it), note="No"),
    "add_stage": lambda it: it.alone(stages.add_stage, it.pipeline, name="Trial", probability=60),
    "rename_stage": lambda it: it.alone(stages.rename_stage, it.stages["contact"], "First"),
    "shift_stage": lambda it: it.alone(stages.shift_stage, it.stages["contact"], 1),
    "set_stage_probability": lambda it: it.alone(
        stages.set_stage_probability, it.stages["contact"], 15
    ),
    "set_stale_days": lambda it: it.alone(stages.set_stale_days, it.stages["contact"], 9),
    "retire_stage": lambda it: it.alone(stages.retire_stage, it.stages["qualification"]),
    "take_stage_back": _stage_back,
    "revive_stage": lambda it: it.alone(stages.revive_stage, it.stages["qualification"]),
    "require": lambda it: it.alone(stages.require, it.stages["proposal"], "amount", needed=True),
    "demand_approval": lambda it: it.alone(
        stages.demand_approval, it.stages["proposal"], needed=True
    ),
    "add_more_types": lambda it: it.alone(lists.add_more_types),
    "add_pipeline": lambda it: it.alone(pipelines.add_pipeline, name="Export"),
    "rename_pipeline": lambda it: it.alone(pipelines.rename_pipeline, it.pipeline, "Home"),
    "shift_pipeline": lambda it: it.alone(pipelines.shift_pipeline, it.pipeline, 1),
    "retire_pipeline": _retire_pipeline,
    "revive_pipeline": lambda it: it.alone(pipelines.revive_pipeline, it.pipeline),
    "import_rows": lambda it: it.alone(
        import_rows,
        Table.CUSTOMERS,
        [Row(2, {"name": "Beta"})],
        labels=lambda _: (),
        apply=True,
    ),
    "add_team": lambda it: it.alone(teams.add_team, name="West"),
    "rename_team": lambda it: it.alone(teams.rename_team, it.teams["north"], "Far north"),
    "let_team_speak": lambda it: it.alone(teams.let_team_speak, it.teams["north"], Locale.FR),
    "set_manager": lambda it: it.alone(teams.set_manager, it.teams["north"], None),
}


def _keep(it: Scene) -> Any:
    it.alone(filtering.find, "pumps")
    kept = it.alone(filtering.keep, "Pumps")
    it.desk.store.flush()
    return kept


def _fixed(it: Scene) -> Any:
    """A report on what was just searched for."""
    it.alone(filtering.find, "pumps")
    it.desk.store.flush()
    under_way = filtering.under_way(it.actor, it.desk)
    return it.alone(behind_reports.fixed, Listing().about(Kind.FILTER, under_way.id))


WON = AnyOf("status", ("won",))
UNPAID = CustomerListing(CustomersOf.MINE, CustomerOrder.PAID, 0)

OF_ONESELF: dict[str, Recipe] = {
    **OF_ONES_REPORTS,
    **OF_ONES_DAY,
    "fix": lambda it: it.alone(behind_reports.fix, Filter((WON,))),
    "fixed": _fixed,
    "find": lambda it: it.alone(filtering.find, "pumps"),
    "find_on_board": lambda it: it.alone(filtering.find_on_board, "pumps"),
    "begin": lambda it: it.alone(filtering.begin),
    "narrow": lambda it: it.alone(filtering.narrow, WON),
    "keep_only": lambda it: it.alone(filtering.keep_only, Filter((WON,))),
    "widen": lambda it: it.alone(filtering.widen, "status"),
    "toggle": lambda it: it.alone(filtering.toggle, "status", "won"),
    "keep": _keep,
    "share": lambda it: it.alone(filtering.share, _keep(it).id, on=False),
    "drop": lambda it: it.alone(filtering.drop, _keep(it).id),
    "speak": lambda it: it.alone(personal.speak, Locale.TH),
    "count_days": lambda it: it.alone(personal.count_days, Calendar.JALALI),
    "live_in": lambda it: it.alone(personal.live_in, "Asia/Tehran"),
    "hear_news": lambda it: it.alone(personal.hear_news, on=False),
    "be_quiet": lambda it: it.alone(personal.be_quiet, time(20), time(9)),
    "keep_group": lambda it: it.alone(filters.keep_group, UNPAID),
    "drop_group": lambda it: it.alone(filters.drop_group, it.alone(filters.keep_group, UNPAID).id),
    "welcomed": lambda it: it.alone(personal.welcomed),
}

NOT_ALONE = {
    # Questions that actions and screens ask; they change nothing.
    *("standing_of", "acts", "scope_of", "figures_of", "latest_undoable", "standing_at"),
    *("whose_offered", "usual", "of_team", "listing_of", "select", "neighbours", "filter_for"),
    # What `select` gives, in groups; tried in stories/test_lists_in_groups.
    *("groups_of", "only_group"),
    *("under_way", "under_way_now", "may_reopen", "stands_in", "contact_by"),
    *("follow_up_of", "pending"),
    *("see_document", "in_force", "balance_of_opportunity", "balance_of_customer", "loose_money"),
    *("stock_for", "margin_of"),
    *("counts_in_opportunity", "counts_with_customer"),
    # Parts of other actions, which asked for the rights.
    *(
        "check_move",
        "decides",
        "most_unasked",
        "counts_now",
        "ask_discount",
        "must_wait",
        "deciders",
    ),
    *(
        "ask_again",
        "settle",
        "settle_reopening",
        "settle_by_hand",
        "about",
        "line_asked",
        "put_back",
    ),
    *("tell_asker", "tell_others_asked", "tell_waits_again"),
    # Asks for the right of another: who decides is tried in its own tests.
    "decide",
    # Only of what ended too long ago, by whom that binds: tried with the approvals.
    "ask_reopen",
    *("tell_won", "tell_lost", "tell_reopened", "tell_undone", "tell_assigned"),
    *("begin_paper", "record_of", "card_opened", "give_some"),
    *(
        "wished_for",
        "add_party",
        "line_of",
        "fitting_values",
        "any_line_of",
        "keep_message",
        "open_step",
        "facts_of",
    ),
}


# Tried by themselves in test_rights_around: the table of opportunities is not theirs.
OF_A_CUSTOMER = dict.fromkeys(
    ("edit_customer", "convert", "qualify", "drop_phone", "use_customer"), "of a customer"
)
OF_MANY = dict.fromkeys(("edit_many", "give_many", "lose_many", "move_many"), "of many")

NOT_ALONE |= {
    # Nobody has another's: tried where the digests are.
    *("digests_of", "digest_of", "switch_digest", "tell_at", "tell_on", "speak_of"),
    *QUESTIONS_OF_A_DAY,
    *QUESTIONS_OF_REPORTS,
    *TRIED_APART,
    *OF_A_CUSTOMER,
    *OF_MANY,
    # Tried in stories/test_for_each_customer.
    *("create_for_each", "wanted_for_each", "with_open_one"),
    # Only what the actor may see, or did, is found: tried in stories.
    *("numbered", "id_numbered", "done_lately", "knows"),
    # Questions of customers, lists and histories; they change nothing.
    *("alike", "customer_acts", "standing_to", "reach_customer", "select_customers"),
    *("customers_to_merge", "opportunities_alike", "opportunities_to_merge"),
    *("latest_of_customer", "history_of", "many_of", "sees", "opportunities_for"),
    *("record_seen", "made_of"),
    # Tried in test_tables_taken_out: it answers rows, and of whom is the question.
    "take_out",
    # Whoever may bring customers in may; what one ticks is one's own, and tells nothing.
    *("create_customer", "tick", "tick_matches", "untick_all"),
    # Who asked for a product goes on with it: tried in stories/test_wishes.
    "granted_to",
    # Their rights are tried where they are told as stories: merging, records, undo.
    *("merge_customers", "merge_opportunities", "undo_customer", "undo_many"),
    *("tell", "retell", "reword", "keep_place", "write_down", "keep_on_customer"),
    *("fill_in", "to_fill_in", "fill_in_of_customer", "to_fill_in_of_customer"),
    *("erase_customer", "customer_to_erase", "erased_name"),
    # Parts of other actions, which asked for the rights.
    *("keep_left_over", "keep_outcome", "note_on"),
    *("customer_step", "tell_given", "tell_many_lost", "tell_many_undone"),
    "write_down_of_customer",
    # Questions about a team's group.
    *("leads", "led_groups"),
}


def _wish(it: Scene) -> int:
    """What an admin has just asked for."""
    wish = asking.ask_for_product(it.admin, it.desk, name="Gate valve")
    it.desk.store.flush()
    return wish.id


def _unsold_wish(it: Scene) -> int:
    """Of a product that is there and was taken off the list."""
    product = products.product_of(it.desk, it.products["P-1"])
    product.sellable = False
    it.desk.store.flush()
    wish = asking.ask_for_product(it.admin, it.desk, name=product.name)
    it.desk.store.flush()
    return wish.id


def _any_customer(it: Scene) -> int:
    return it.desk.store.catalogue.parties("", page=0, size=1)[0][0].id


def _own_team(it: Scene) -> int:
    managed = it.desk.store.people.managed_teams(it.actor.id)
    return min(managed, default=it.teams["north"])


def _own_goal(it: Scene) -> int:
    facts = {"measure": GoalMeasure.COUNT, "days": FIRST_QUARTER, "target": 5}
    return goals.set_goal(it.admin, it.desk, team_id=_own_team(it), **facts).id


def public_actions() -> set[str]:
    """The functions of bot.actions that somebody does to the desk."""
    found = set()
    for each in pkgutil.walk_packages(actions.__path__, "bot.actions."):
        module = importlib.import_module(each.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            ours = function.__module__ == module.__name__ and not name.startswith("_")
            if ours and list(inspect.signature(function).parameters)[:2] == ["actor", "desk"]:
                found.add(name)
    return found

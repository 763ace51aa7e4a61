"""Which report: the ten that matter, the shelves with all of them, and what was asked in words."""

from __future__ import annotations

from functools import partial

from bot.actions.access import figures_of
from bot.actions.telling.subscriptions import subscriptions_of
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.listings import Listing
from bot.domain.people import Member, Team
from bot.domain.reports import Category
from bot.handlers.home.presses import ShowHome, ShowReports
from bot.handlers.lists.list_presses import ShowListing
from bot.handlers.reports.presses import ReportOn, SearchInstead, ShowShelf
from bot.handlers.screens.lists.lists import list_label
from bot.handlers.turns.looks import Sight
from bot.reports.about import people_of
from bot.reports.catalogue import REPORTS
from bot.reports.choice import Choice
from bot.reports.menu import offered, shelf, shelves
from bot.reports.report import Report
from bot.speech.reply import Button, Flow, Reply, Say, say_of
from bot.speech.report_moves import ShowReport

Rows = tuple[tuple[Button, ...], ...]


def reports(sight: Sight) -> Reply:
    """All opportunities, or those of a list."""
    figures_of(sight.actor, sight.desk)
    listing = _listing(sight)
    code = listing.code if listing else ""
    categories = Flow(
        Button(say_of(f"button-shelf-{each.value}"), ShowShelf(each.value, code))
        for each in shelves()
    )
    back = (Button(say_of("button-to-list"), ShowListing(code)),) if listing else ()
    ends = (*back, Button(say_of("button-home"), ShowHome()))
    return Reply(
        lines=(*_title(sight, listing), say_of("reports-ask")),
        rows=(*_buttons(offered(sight.actor.role), code), categories, ends),
    )


def report_shelf(sight: Sight) -> Reply:
    figures_of(sight.actor, sight.desk)
    category = str(sight.params.get("category", ""))
    if category not in set(Category):
        raise NotFound
    listing = _listing(sight)
    code = listing.code if listing else ""
    back = Button(say_of("button-back"), ReportOn(code) if code else ShowReports())
    return Reply(
        lines=(say_of(f"shelf-{category}"),),
        rows=(*_buttons(shelf(Category(category)), code), (back,)),
    )


def report_nearest(sight: Sight) -> Reply:
    """What was typed was not understood: three that may have been meant, what comes near what
    no report counts, or of a name that several have, whose figures.
    """
    figures_of(sight.actor, sight.desk)
    near = [Choice.of(each) for each in sight.params.get("near", ())]
    whose = bool(sight.params.get("whose"))
    said = partial(_belonging, sight) if whose else _named
    rows = [(Button(said(each), each.press()),) for each in near]
    text = Name(str(sight.params.get("text", "")))
    if sight.params.get("uncounted"):
        said_of_it = say_of("report-uncounted")
    else:
        said_of_it = say_of("report-whose" if whose else "report-not-understood", text=text)
    return Reply(
        lines=(said_of_it,),
        rows=(
            *rows,
            (Button(say_of("button-search-instead"), SearchInstead()),),
            (Button(say_of("button-reports"), ShowReports()),),
        ),
    )


def weekly_reports(sight: Sight) -> Rows:
    """A button for each report that comes every Monday; under it the report takes it back."""
    chosen = [
        each.chosen for each in subscriptions_of(sight.actor, sight.desk) if each.report in REPORTS
    ]
    return tuple((Button(_named(choice), choice.press()),) for choice in map(Choice.of, chosen))


def _named(choice: Choice) -> Say:
    """The report, and what it is by when that is not the usual."""
    if choice.by is None:
        return say_of(f"report-{choice.report.key}")
    by = Term(f"group-{choice.by.value}")
    return say_of("button-report-named", report=Term(f"report-{choice.report.key}"), by=by)


def _belonging(sight: Sight, choice: Choice) -> Say:
    """Whose it is, and their team, which may be all that tells namesakes apart. Of somebody
    beside others who are sure it is the last one who is asked about.
    """
    members, _ = people_of(sight.actor, sight.desk, choice.listing) if choice.listing else ((), 0)
    member = sight.desk.store.get(Member, members[-1]) if members else None
    if member is None:
        return _named(choice)
    team = sight.desk.store.get(Team, member.team_id) if member.team_id else None
    if team is None:
        return say_of("button-report-of", member=Name(member.name))
    return say_of("button-report-of-team", member=Name(member.name), team=Name(team.name))


def _buttons(several: list[Report], listing: str) -> Rows:
    return tuple(
        (Button(say_of(f"report-{each.key}"), ShowReport(each.id, "", "", "l", listing)),)
        for each in several
    )


def _title(sight: Sight, listing: Listing | None) -> tuple[Say, ...]:
    if listing is None:
        return (say_of("reports-title"),)
    whose = Term(f"whose-{listing.whose.value}")
    return (say_of("reports-title-of", which=list_label(sight, listing), whose=whose),)


def _listing(sight: Sight) -> Listing | None:
    return Listing.of_code(str(sight.params.get("listing", "")))

"""The plan of a year: every opportunity with all that will happen to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from bot.domain.moves import Status
from bot.sandbox.sample.baskets import basket, minor
from bot.sandbox.sample.chance import Deck, OfficeDays, between, seeded
from bot.sandbox.sample.company import Company, Part
from bot.sandbox.sample.contacts import Contacts
from bot.sandbox.sample.course import STAGES, Course, courses
from bot.sandbox.sample.deal import Contact, Deal, Offer
from bot.sandbox.sample.endings import Endings
from bot.sandbox.sample.goods import PROJECTS, Project
from bot.sandbox.sample.rivals import Rivals

SELLERS = {Part.REP: 5, Part.SECOND_REP: 4, Part.MANAGER: 1}
KINDS = {"standard": 6, "bulk-order": 2, "delivery": 1, "special-order": 1}
SOURCES = {"existing-customer": 5, "referral": 4, "website": 3, "exhibition": 3} | {
    "phone": 2,
    "advertising": 1,
    "cold-call": 1,
    "walk-in": 1,
}
FAVOURITES = (4, 2, 2, 1)
"""How often customers come back: every fourth one twice as often as others, and so on."""
HAS_LINES = {True: 6, False: 1}
HAS_GUESS = {True: 2, False: 3}
MADE_CONTACT = {True: 2, False: 3}
BY_HAND = {True: 1, False: 7}
PROBABILITIES = {"contact": (5, 20), "qualification": (15, 40)} | {
    "proposal": (30, 65),
    "negotiation": (60, 90),
}


def planned(company: Company, now: datetime) -> list[Deal]:
    """The year up to `now`, in the order in which the deals begin; always the same one."""
    today = now.astimezone(ZoneInfo(company.zone)).date()
    days = OfficeDays(company.zone, company.work_days, today)
    return Planner(seeded(company.name), company, days, now).plan()


class Planner:
    """Deals for one company up to one moment; every draw moves the chance on."""

    def __init__(self, rng: Random, company: Company, days: OfficeDays, now: datetime) -> None:
        self._rng, self._company, self._days = rng, company, days
        self._sellers, self._kinds = Deck(rng, SELLERS), Deck(rng, KINDS)
        self._sources = Deck(rng, SOURCES)
        self._projects = Deck(rng, dict.fromkeys(range(len(PROJECTS)), 1))
        names = [name for name, _ in company.customers]
        self._customers = Deck(
            rng, {name: FAVOURITES[i % len(FAVOURITES)] for i, name in enumerate(names)}
        )
        self._has_lines, self._has_guess = Deck(rng, HAS_LINES), Deck(rng, HAS_GUESS)
        self._made_contact, self._by_hand = Deck(rng, MADE_CONTACT), Deck(rng, BY_HAND)
        self._contacts = Contacts(rng, company, days, now)
        self._endings = Endings(rng, company)
        self._rivals = Rivals(company)

    def plan(self) -> list[Deal]:
        deals = [self._deal(course) for course in courses(self._rng)]
        return sorted(deals, key=lambda each: each.created_at)

    def _deal(self, course: Course) -> Deal:
        place = self._projects.draw()
        project, seller = PROJECTS[place], self._sellers.draw()
        path = STAGES[1 : STAGES.index(course.stage) + 1]
        created, offered, moved, finish = self._moments(course, len(path))
        lines = self._has_lines.draw()
        deal = Deal(
            seller=seller,
            customer=self._customers.draw(),
            title=self._company.projects[place],
            kind=self._kinds.draw(),
            source=self._sources.draw(),
            created_at=created,
            close_on=self._close_on(course, created),
            amount=self._guess(course, project, lines=lines),
            offer=Offer(offered, basket(self._rng, self._company, project)) if lines else None,
            path=tuple(zip(moved, path, strict=True)),
            contacts=self._follow_ups(seller, course, created, finish),
            probability=self._probability(course, finish),
            ending=None if course.ended is None else self._endings.end(course.status, finish),
        )
        return replace(deal, competitors=self._rivals.after(deal.ending))

    def _moments(
        self, course: Course, moves: int
    ) -> tuple[datetime, datetime, list[datetime], datetime]:
        """When it was created, offered, moved so many times, and touched or ended at last."""
        rng = self._rng
        created = self._days.moment(rng, course.began)
        # What is not ended was touched last some days ago, some of it for weeks.
        last = rng.uniform(1, min(course.began, 14)) if course.ended is None else course.ended
        spread = [rng.uniform(last, course.began) for _ in range(moves + 1)]
        *moments, finish = self._days.moments(rng, created, [*spread, last])
        offered = moments.pop(rng.randrange(len(moments)))
        return created, offered, moments, finish

    def _close_on(self, course: Course, created: datetime) -> date | None:
        if course.closes is None:
            return None
        day = self._days.today + timedelta(days=course.closes)
        day = self._days.before(day) if course.closes < 0 else self._days.after(day)
        return max(day, self._days.local(created).date())

    def _guess(self, course: Course, project: Project, *, lines: bool) -> int | None:
        """Typed at the beginning; the lines replace it, and at the first contact few know."""
        known = self._has_guess.draw() if lines else course.stage != STAGES[0]
        if not known:
            return None
        return minor(self._company, round(between(self._rng, project.least, project.most), -2))

    def _follow_ups(
        self, seller: Part, course: Course, created: datetime, finish: datetime
    ) -> tuple[Contact, ...]:
        made = self._contacts.made(created, finish) if self._made_contact.draw() else ()
        return made if course.ended else (*made, *self._contacts.next(seller, finish))

    def _probability(self, course: Course, at: datetime) -> tuple[datetime, int] | None:
        """Mostly the stage's; some know better."""
        if course.status is not Status.OPEN or not self._by_hand.draw():
            return None
        least, most = PROBABILITIES[course.stage]
        return at, self._rng.randrange(least, most + 1, 5)

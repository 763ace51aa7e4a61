"""The buttons of documents. A document is named by its record; `version` is the document's.

`item` is a line of a document, 0 for all of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press

# Of an opportunity or a customer ----------------------------------------------------------


@dataclass(frozen=True)
class ShowPapers(Press, code="dc"):
    """Its documents; pages count from 0."""

    opportunity: int
    page: int


@dataclass(frozen=True)
class MakePaper(Press, code="dc-make"):
    opportunity: int
    version: int
    kind: str


@dataclass(frozen=True)
class MakeAnother(Press, code="dc-again"):
    """One more of a kind of which there is one."""

    opportunity: int
    version: int
    kind: str


@dataclass(frozen=True)
class TakeMoney(Press, code="dc-money"):
    """A receipt or a payment on the opportunity itself."""

    opportunity: int
    kind: str


@dataclass(frozen=True)
class CardFile(Press, code="dc-card"):
    """The opportunity itself as a PDF."""

    opportunity: int


@dataclass(frozen=True)
class AttachMoney(Press, code="dc-attach"):
    """What hangs on an invoice of the opportunity only counts for the opportunity, too."""

    opportunity: int
    document: int


@dataclass(frozen=True)
class ShowBalance(Press, code="dc-owes"):
    opportunity: int


@dataclass(frozen=True)
class ShowCustomerBalance(Press, code="dc-party"):
    party: int


@dataclass(frozen=True)
class TakeCustomerMoney(Press, code="dc-party-in"):
    party: int
    kind: str


@dataclass(frozen=True)
class AskSupplier(Press, code="dc-ask"):
    """A request for quotation; the supplier is asked for next."""

    opportunity: int
    version: int


@dataclass(frozen=True)
class LoseAndCancel(Press, code="x-quotes"):
    """Lost, and the quotes that are out are cancelled with it."""

    opportunity: int
    version: int


# One document -----------------------------------------------------------------------------


@dataclass(frozen=True)
class OpenPaper(Press, code="dp"):
    document: int


@dataclass(frozen=True)
class MovePaper(Press, code="dp-to"):
    document: int
    version: int
    move: str


@dataclass(frozen=True)
class MakeFrom(Press, code="dp-make"):
    document: int
    version: int
    kind: str


@dataclass(frozen=True)
class TakeInvoiceMoney(Press, code="dp-money"):
    """A receipt that hangs on this invoice."""

    document: int


@dataclass(frozen=True)
class EditPaper(Press, code="dp-edit"):
    """`name` is "until", "buyer", "address" or "note"."""

    document: int
    version: int
    name: str


@dataclass(frozen=True)
class ShowPaperLines(Press, code="dp-lines"):
    document: int
    page: int


@dataclass(frozen=True)
class ShowPaperLine(Press, code="dp-line"):
    document: int
    item: int


@dataclass(frozen=True)
class EditPaperLine(Press, code="dp-line-edit"):
    document: int
    version: int
    item: int
    name: str


@dataclass(frozen=True)
class AddPaperLine(Press, code="dp-add"):
    document: int
    version: int


@dataclass(frozen=True)
class AddPaperOther(Press, code="dp-add-other"):
    """What no list has."""

    document: int
    version: int


@dataclass(frozen=True)
class DropPaperLine(Press, code="dp-line-drop"):
    document: int
    version: int
    item: int


@dataclass(frozen=True)
class ShowPaperTaxes(Press, code="dp-taxes"):
    document: int
    item: int


@dataclass(frozen=True)
class TaxPaper(Press, code="dp-tax"):
    """A rate on a line or on all of them; 0 takes the tax off."""

    document: int
    version: int
    item: int
    rate: int


@dataclass(frozen=True)
class ShowPaperPlaces(Press, code="dp-places"):
    document: int


@dataclass(frozen=True)
class PlacePaper(Press, code="dp-place"):
    document: int
    version: int
    place: int


@dataclass(frozen=True)
class PaperFile(Press, code="dp-pdf"):
    """As a PDF; without a language in one's own."""

    document: int
    language: str


@dataclass(frozen=True)
class ShowPaperLanguages(Press, code="dp-pdfs"):
    document: int


@dataclass(frozen=True)
class ShowPaperMore(Press, code="dp-more"):
    """What of it is changed now and then."""

    document: int


@dataclass(frozen=True)
class AskToCancel(Press, code="dp-end"):
    """Of one that is out: nothing brings it back."""

    document: int


@dataclass(frozen=True)
class EnterCost(Press, code="dp-cost"):
    """What the supplier asks for one of this line."""

    document: int
    version: int
    item: int


@dataclass(frozen=True)
class QuoteWithMargin(Press, code="dp-margin"):
    document: int
    version: int


@dataclass(frozen=True)
class RequestText(Press, code="dp-text"):
    """The document as a message of its own, to be forwarded."""

    document: int

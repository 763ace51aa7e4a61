"""The buttons of pipelines: setting them up, and where an opportunity stands in them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowPipelines(Press, code="su-pipes"):
    pass


@dataclass(frozen=True)
class ShowPipeline(Press, code="su-pipe"):
    pipeline: int


@dataclass(frozen=True)
class NewPipeline(Press, code="su-pipe-add"):
    pass


@dataclass(frozen=True)
class RenamePipeline(Press, code="su-pipe-name"):
    pipeline: int


@dataclass(frozen=True)
class ShiftPipeline(Press, code="su-pipe-by"):
    pipeline: int
    by: int


@dataclass(frozen=True)
class RetirePipeline(Press, code="su-pipe-out"):
    """Out of use; asks where its open opportunities go."""

    pipeline: int


@dataclass(frozen=True)
class RevivePipeline(Press, code="su-pipe-back"):
    pipeline: int


@dataclass(frozen=True)
class ChooseHeir(Press, code="su-pipe-to"):
    """The pipeline that takes over; which stage for which is asked next."""

    pipeline: int
    heir: int


@dataclass(frozen=True)
class MapStage(Press, code="su-pipe-map"):
    """What is in `stage` goes to `into` of the pipeline that takes over."""

    stage: int
    into: int


@dataclass(frozen=True)
class ShowRequired(Press, code="su-need"):
    stage: int


@dataclass(frozen=True)
class Require(Press, code="su-need-set"):
    """The question by its name; 1: its answer is needed, 0: it is not."""

    stage: int
    name: str
    needed: int


@dataclass(frozen=True)
class AskMoreTypes(Press, code="su-mtypes"):
    pass


@dataclass(frozen=True)
class TakeMoreTypes(Press, code="su-types"):
    """Sales, support and maintenance, in one tap."""


@dataclass(frozen=True)
class ShowPassage(Press, code="sp"):
    """Who moved it to which stage, when, and how long it was there."""

    opportunity: int


@dataclass(frozen=True)
class ShowOtherPipelines(Press, code="so"):
    opportunity: int


@dataclass(frozen=True)
class ShowItsStages(Press, code="si"):
    """The stages of another pipeline, one of which it may move to."""

    opportunity: int
    pipeline: int

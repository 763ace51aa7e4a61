"""What an admin is asked while setting up: names, stages, teams."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.amounts import Percentage
from bot.conversations.kinds.counts import DayCount
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.words import Words
from bot.conversations.welcome import LANGUAGE_WORDS, LANGUAGES
from bot.domain.pipeline_templates import TemplateName
from bot.domain.shelves import MOST_NAME

MOST_DAYS = 365

# Which row is named, and what comes of it, is in the draft's `known`.
SETUP_NAME = Form(
    name="setup_name",
    version=1,
    questions=(Question("name", Words(most=MOST_NAME), ask="ask-setup-name"),),
)

TEMPLATES = {each.value: f"setup-template-{each.value}" for each in TemplateName}

SETUP_PIPELINE = Form(
    name="setup_pipeline",
    version=1,
    questions=(
        Question("name", Words(most=MOST_NAME), ask="ask-pipeline-name"),
        Question("template", Options(TEMPLATES), ask="ask-pipeline-template"),
    ),
)

SETUP_STAGE = Form(
    name="setup_stage",
    version=1,
    questions=(
        Question("name", Words(most=MOST_NAME), ask="ask-stage-name"),
        Question(
            "probability",
            Percentage(presets=tuple(range(10, 100, 10))),
            ask="ask-stage-probability",
        ),
        Question("stale_days", DayCount((0, 7, 14, 30), most=MOST_DAYS), optional=always),
    ),
)

SETUP_RULE = Form(
    name="setup_rule",
    version=1,
    questions=(Question("name", Words(most=MOST_NAME), ask="ask-rule-name"),),
)

SETUP_TEAM = Form(
    name="setup_team",
    version=1,
    questions=(
        Question("name", Words(most=MOST_NAME), ask="ask-team-name"),
        Question(
            "language",
            Options(LANGUAGES, LANGUAGE_WORDS),
            optional=always,
            ask="ask-team-language",
        ),
    ),
)

"""Every form by its name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.add_line import ADD_LINE, ADD_LINES
from bot.conversations.asking import ANSWER, ASK, AWAY, DAY_OFF, EVENING_NOTE
from bot.conversations.boards import BOARD_FIND, BOARD_OF
from bot.conversations.company_setting import COMPANY_SETTING
from bot.conversations.customers import CUSTOMER_FORMS
from bot.conversations.documents import DOCUMENT_FORMS
from bot.conversations.exchanging import EXCHANGE
from bot.conversations.filing import CONTACT_NOTE, FILE_IT
from bot.conversations.filling_in import FILL_IN, FORM_QUESTIONS
from bot.conversations.filtering import FILTER
from bot.conversations.follow_up import FOLLOW_UP, PUT_OFF
from bot.conversations.form import Form
from bot.conversations.goals import GOAL
from bot.conversations.lines import CHANGE_LINE, COPY, OTHER_LINE
from bot.conversations.lost import LOST
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.own_fields import OWN_FIELD, OWN_OPTION, SETUP_RATE
from bot.conversations.product_to_sell import FIND_PRODUCT, SETUP_PRODUCT
from bot.conversations.report_days import REPORT_DAYS
from bot.conversations.setting_up import (
    SETUP_NAME,
    SETUP_PIPELINE,
    SETUP_RULE,
    SETUP_STAGE,
    SETUP_TEAM,
)
from bot.conversations.stage_move import STAGE_MOVE
from bot.conversations.welcome import WELCOME
from bot.conversations.wishes import WISH_PRODUCT, WISH_REFUSED
from bot.conversations.won import WON

SELLING = (
    NEW_OPPORTUNITY,
    STAGE_MOVE,
    ADD_LINE,
    ADD_LINES,
    EXCHANGE,
    CHANGE_LINE,
    OTHER_LINE,
    COPY,
    BOARD_OF,
    BOARD_FIND,
    WON,
    LOST,
    FOLLOW_UP,
    PUT_OFF,
    FILTER,
    FILE_IT,
    CONTACT_NOTE,
    FILL_IN,
    REPORT_DAYS,
    WELCOME,
)
SETTING_UP = (
    FORM_QUESTIONS,
    OWN_FIELD,
    OWN_OPTION,
    SETUP_RATE,
    SETUP_NAME,
    SETUP_PRODUCT,
    FIND_PRODUCT,
    SETUP_PIPELINE,
    SETUP_STAGE,
    SETUP_TEAM,
    SETUP_RULE,
    COMPANY_SETTING,
    GOAL,
    WISH_PRODUCT,
    WISH_REFUSED,
)

THE_DAY = (ASK, ANSWER, AWAY, DAY_OFF, EVENING_NOTE)

FORMS: Mapping[str, Form] = {
    form.name: form for form in (*SELLING, *DOCUMENT_FORMS, *THE_DAY, *CUSTOMER_FORMS, *SETTING_UP)
}

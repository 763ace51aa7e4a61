"""Every form by its name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.add_line import ADD_LINE
from bot.conversations.company_setting import COMPANY_SETTING
from bot.conversations.customers import CUSTOMER_FORMS
from bot.conversations.filtering import FILTER
from bot.conversations.follow_up import FOLLOW_UP
from bot.conversations.form import Form
from bot.conversations.lost import LOST
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.product_to_sell import FIND_PRODUCT, SETUP_PRODUCT
from bot.conversations.setting_up import SETUP_NAME, SETUP_RULE, SETUP_STAGE, SETUP_TEAM
from bot.conversations.welcome import WELCOME
from bot.conversations.won import WON

SELLING = (NEW_OPPORTUNITY, ADD_LINE, WON, LOST, FOLLOW_UP, FILTER, WELCOME)
SETTING_UP = (
    SETUP_NAME,
    SETUP_PRODUCT,
    FIND_PRODUCT,
    SETUP_STAGE,
    SETUP_TEAM,
    SETUP_RULE,
    COMPANY_SETTING,
)

FORMS: Mapping[str, Form] = {form.name: form for form in (*SELLING, *CUSTOMER_FORMS, *SETTING_UP)}

"""Every screen of the set-up by its name."""

from __future__ import annotations

from bot.handlers.screens.set_up import company as setup_company
from bot.handlers.screens.set_up import goods as setup_goods
from bot.handlers.screens.set_up import leaving, rule_fields, rules
from bot.handlers.screens.set_up import lists as setup_lists
from bot.handlers.screens.set_up import logo as setup_logo
from bot.handlers.screens.set_up import members as setup_members
from bot.handlers.screens.set_up import pipelines as setup_pipelines
from bot.handlers.screens.set_up import products as setup_products
from bot.handlers.screens.set_up import stages as setup_stages
from bot.handlers.screens.set_up import teams as setup_teams
from bot.handlers.screens.set_up.fields import FIELD_SCREENS
from bot.handlers.screens.set_up.wishes import WISH_SCREENS
from bot.handlers.turns.looks import View

RULE_SCREENS: dict[str, View] = {
    "rules": rules.rules,
    "rule": rules.one_rule,
    "rule-members": rules.members,
    "rule-trial": rules.trial,
    "rule-drop": rules.drop,
    "rule-group": rule_fields.group,
    "rule-field": rule_fields.one_field,
}

SETUP_SCREENS: dict[str, View] = {
    **RULE_SCREENS,
    "setup": setup_lists.menu,
    "setup-lists": setup_lists.lists,
    "setup-shelf": setup_lists.shelf,
    "setup-entry": setup_lists.one_entry,
    "setup-more-types": setup_lists.more_types,
    "setup-company": setup_company.company,
    "setup-logo": setup_logo.logo,
    "setup-products": setup_products.products,
    "setup-product": setup_products.product,
    "setup-pipelines": setup_pipelines.pipelines,
    "setup-pipeline": setup_pipelines.pipeline,
    "setup-pipeline-heir": setup_pipelines.heir,
    "setup-map": setup_pipelines.mapping,
    "setup-required": setup_stages.required,
    "setup-stages": setup_stages.stage_list,
    "setup-stage": setup_stages.stage,
    "setup-heir": setup_stages.heir,
    "setup-heir-sure": setup_stages.heir_sure,
    "setup-teams": setup_teams.teams,
    "setup-team": setup_teams.team,
    "setup-manager": setup_teams.manager,
    "setup-members": setup_members.members,
    "setup-member": setup_members.member,
    "setup-role": setup_members.role,
    "setup-into-team": setup_members.into_team,
    "setup-permissions": setup_members.permissions,
    "setup-remove": leaving.remove,
    "setup-successor": leaving.successor,
    "setup-hand-over": leaving.hand_over,
    "setup-stock": setup_goods.stock,
    **FIELD_SCREENS,
    **WISH_SCREENS,
}

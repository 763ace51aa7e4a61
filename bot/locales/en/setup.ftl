# The set-up: what an admin arranges for everybody, all of it in the chat.

button-set-up = 🛠 Set-up
setup-title = <b>Set-up of { NAME($company) }</b>
    What do you want to arrange?
setup-kept = ✅ Saved.
setup-shifted = Moved
setup-add = ➕ Add
setup-rename = ✏️ Rename
setup-up = ▲ Up
setup-down = ▼ Down
setup-retire = Stop using
setup-revive = Use again
setup-none = Nothing here yet.
setup-out-of-use = Not in use: offered nowhere, kept where it is.
setup-row = { NUM($place) }. { NAME($value) }
setup-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · not in use
setup-row-with = { NUM($place) }. { NAME($value) } · { NAME($more) }
setup-name = { NAME($value) }
setup-entry-title = <b>{ NAME($value) }</b>
setup-place = Place { NUM($place) } of { NUM($count) }
setup-yes = Yes
setup-no = No

# Lists

setup-shelf-source = Sources
setup-shelf-type = Types
setup-shelf-win-reason = Win reasons
setup-shelf-loss-reason = Loss reasons
setup-shelf-group = Product groups
setup-shelf-source-title = <b>Sources</b>: how customers and opportunities come to you
setup-shelf-type-title = <b>Types of opportunity</b>: the first one is chosen when nobody chooses
setup-shelf-win-reason-title = <b>Why opportunities are won</b>
setup-shelf-loss-reason-title = <b>Why opportunities are lost</b>
setup-shelf-group-title = <b>Groups of products</b>
setup-needs-note = Ask for a note

# Products

setup-products = Products
setup-products-title = <b>Products</b>
setup-products-found = <b>Products</b> · “{ NAME($text) }”
setup-product-row = { NUM($place) }. { NAME($product) } · { NAME($code) }
setup-product-row-off = { NUM($place) }. <s>{ NAME($product) }</s> · { NAME($code) } · not sold
setup-product-row-priced = { NUM($place) }. { NAME($product) } · { NAME($code) } · { MONEY($price) }
setup-find = 🔎 Find
setup-all-products = All products

# Stages

setup-stages = Stages
setup-stages-title = <b>Stages</b>, from first contact to the end
setup-stage-row = { NUM($place) }. { NAME($value) } · { PCT($probability) }
setup-stage-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · not in use
setup-stage-probability = Probability on entering: { PCT($probability) }
setup-stage-stays = An end of the pipeline: it can be renamed, but it stays.
setup-never-stale = Never stale
setup-stale = { $days ->
    [one] Stale after { NUM($days) } day without contact
   *[other] Stale after { NUM($days) } days without contact
}
setup-stage-holds = { $count ->
    [0] No open opportunity is here.
    [one] { NUM($count) } open opportunity is here.
   *[other] { NUM($count) } open opportunities are here.
}
setup-heir-title = { $count ->
    [0] Ended opportunities would come back to <b>{ NAME($value) }</b>. Which stage should take its place?
    [one] { NUM($count) } open opportunity is in <b>{ NAME($value) }</b>. Where should it go?
   *[other] { NUM($count) } open opportunities are in <b>{ NAME($value) }</b>. Where should they go?
}
setup-heir-sure = { $count ->
    [0] <b>{ NAME($value) }</b> goes out of use, and <b>{ NAME($stage) }</b> takes its place.
    [one] <b>{ NAME($value) }</b> goes out of use, and { NUM($count) } open opportunity moves to <b>{ NAME($stage) }</b>.
   *[other] <b>{ NAME($value) }</b> goes out of use, and { NUM($count) } open opportunities move to <b>{ NAME($stage) }</b>.
}
setup-heir-chance = Their chance becomes { PCT($after) } instead of { PCT($before) }, and the expected amount follows; a chance set by hand stays.
setup-heir-undo = You can undo it for ten minutes.
setup-heir-go = ✅ Do it
setup-stage-back = { $count ->
    [0] ✅ Back in use.
    [one] ✅ Back in use; { NUM($count) } opportunity is in it again.
   *[other] ✅ Back in use; { NUM($count) } opportunities are in it again.
}
setup-stage-stayed = { $count ->
    [one] { NUM($count) } was changed since and stays where it is.
   *[other] { NUM($count) } were changed since and stay where they are.
}
setup-stage-handed-over = { $count ->
    [0] ✅ Out of use; { NAME($stage) } takes its place.
    [one] ✅ Out of use; { NUM($count) } opportunity is in { NAME($stage) } now.
   *[other] ✅ Out of use; { NUM($count) } opportunities are in { NAME($stage) } now.
}

# Teams

setup-teams = Teams
setup-teams-title = <b>Teams</b>
setup-team-manager = Manager: { NAME($member) }
setup-team-no-manager = No manager yet
setup-team-members = { $count ->
    [one] { NUM($count) } member
   *[other] { NUM($count) } members
}
setup-choose-manager = 👤 Choose the manager
setup-manager-title = Who manages <b>{ NAME($team) }</b>? Anybody else has to be given the role of a manager first.
setup-nobody = Nobody

# Members

setup-members = Members
setup-members-title = <b>Members</b>
setup-member-role = Role: { NAME($role) }
setup-member-team = Team: { NAME($team) }
setup-member-no-team = In no team
setup-member-may = May also:
setup-permission = • { NAME($permission) }
setup-role = Role
setup-team = Team
setup-permissions = ☑️ Permissions
setup-new-link = 🔗 Link for a new account
setup-remove = Remove
setup-remove-now = Yes, remove
setup-remove-title = Remove <b>{ NAME($member) }</b>? Access ends at once.
setup-removed = ✅ { NAME($member) } no longer has access.
setup-role-title = What is the role of <b>{ NAME($member) }</b>?
setup-into-title = Which team is <b>{ NAME($member) }</b> in?
setup-no-team = No team
setup-permissions-title = What else may <b>{ NAME($member) }</b> do? A tap changes it at once.
setup-link = Whoever opens this link takes over the place of { NAME($member) }. It works once, for two weeks:
    { NAME($link) }

# The company

setup-company = Company
setup-lists = 🗂 Lists…
setup-lists-title = <b>Lists</b>
    What is chosen from, everywhere in the bot.
setup-company-title = <b>{ NAME($company) }</b>

# What is asked

form-setup-name = <b>Name</b>
ask-setup-name = What should it be called?
    .label = Name
form-setup-product = <b>Product</b>
ask-product-name = What is the product called? One line may say it all: Pump X 1200 € group Pumps
    .label = Name
ask-product-code = What is its code? For example: P-100. A new product gets one when you skip this.
    .label = Code
ask-product-group = Which group does it belong to?
    .label = Group
ask-product-price = What does one cost? Without a price, it has to be typed each time.
    .label = Price
ask-product-unit = What is it counted in? For example: piece, metre, hour
    .label = Unit
ask-product-whole = Is it sold in whole units only?
    .label = Whole only
ask-product-sellable = Is it for sale?
    .label = For sale
form-find-product = <b>Find a product</b>
ask-find-product = Which one? Type a few letters or its code.
    .label = Product
form-setup-stage = <b>Stage</b>
ask-stage-name = What is the stage called?
    .label = Name
ask-stage-probability = How likely is a win from here?
    .label = Probability
ask-stale-days = After how many days without contact is it stale? 0 means never.
    .label = Stale after
form-setup-team = <b>Team</b>
ask-team-name = What is the team called?
    .label = Name
ask-team-language = Which language does its group speak?
    .label = Language

# What is refused

refused-last-of-list = One has to stay in use here. Add another one first.
refused-name-taken = That name is taken. Please choose another one.
refused-code-taken = Another product has that code. Please choose another one.
refused-stage-last-open = The last open stage has to stay.
refused-stage-needs-heir = There are opportunities at this stage. Please choose where they should go.
refused-stage-must-stay = Won and lost have to stay.
refused-days-range = Please choose between { NUM($least) } and { NUM($most) } days. For example: { NUM($within) }
refused-not-a-manager = Give them the role of a manager first.

# Out of use: what has it, and back again

setup-retired = Out of use from now on.
setup-retire-undo = ↩ Undo: back in use
setup-held = { $count ->
    [0] No opportunity has it.
    [one] { NUM($count) } opportunity has it.
   *[other] { NUM($count) } opportunities have it.
}

# The group of a team: what it is told, its live cards, and what it is answered.

stranger-in-group = I only answer the members of this sales team.
group-unknown = This group belongs to no team yet. The manager of the team registers it with /register.
group-private = Your figures are for you alone: they are in our private chat.
group-not-yours = These buttons are { NAME($member) }’s. Write /report, /board or /today for your own.
group-show-report = 📊 Won and lost
group-show-board = 🗂 Stages
group-show-today = ☀️ Today
button-private = 🔒 Open in private
button-group = 📣 What the group is told
group-quiet-day = Nothing was won, lost or begun today.
digests-group = 📣 Group of { NAME($team) }

# Its page

group-title = <b>The group of { NAME($team) }</b>
group-how = There is no group yet. Add me to the team’s group and write /register there.
group-hears = Tick what is told there. Everything else opens in the private chat.
group-deaf = ⚠️ I can’t write there. Let me in again, allow me to write, or send /register in a topic where I can; the news waits until then.
group-event-cards = Opportunities as cards that stay up to date
group-event-won = Wins
group-event-lost = Losses
group-event-big = Big deals
group-event-slipped = Close dates put off
group-amounts = Amounts
group-leave = 🚪 Stop telling this group
refused-group-none = The team has no group at the moment.

# What it is told

group-card = 🗂 <b>{ NAME($title) }</b>
group-card-open = { NAME($stage) } · { PCT($probability) } · { MONEY($amount) }
    .without-amounts = { NAME($stage) } · { PCT($probability) }
group-card-won = 🎉 Won: { MONEY($amount) }
    .without-amounts = 🎉 Won
group-card-lost = Lost: { MONEY($amount) }
    .without-amounts = Lost
group-card-closed = Closed
group-card-deleted = Deleted
group-card-owner = 👤 { NAME($member) }
group-card-close = 📅 Close date: { DATE($close) }
group-card-gone = { NAME($which) } is with another team now.
group-big-deal = 💎 A big deal by { NAME($member) }: <b>{ NAME($title) }</b>, { MONEY($amount) }
    .without-amounts = 💎 A big deal by { NAME($member) }: <b>{ NAME($title) }</b>
group-slipped = 📅 { NAME($member) } put off <b>{ NAME($title) }</b> from { DATE($before) } to { DATE($after) }.

# What who leads the team is told

big-deal = 💎 A big deal by { NAME($member) }: <b>{ NAME($title) }</b>, { MONEY($amount) }
    .without-amounts = 💎 A big deal by { NAME($member) }: <b>{ NAME($title) }</b>
slipped = 📅 { NAME($member) } put off <b>{ NAME($title) }</b> from { DATE($before) } to { DATE($after) }.
group-out = ⚠️ I can’t write in the group of { NAME($team) } any more. Its news waits and goes out once I can again, or after /register in another topic.
ask-setting-big-deal = From what amount is an opportunity a big deal? The team’s manager hears of it, and its group if it wants to.
    .label = Big deal from
    .title = A deal is big from

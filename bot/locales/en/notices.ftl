# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 { NAME($member) } won <b>{ NAME($title) }</b>: { MONEY($amount) }
    .without-amounts = 🎉 { NAME($member) } won <b>{ NAME($title) }</b>
group-lost = { NAME($member) } lost <b>{ NAME($title) }</b>, { MONEY($amount) }: { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } and { NUM($others) } more reason
   *[other] { NAME($reason) } and { NUM($others) } more reasons
 }
    .without-amounts = { NAME($member) } lost <b>{ NAME($title) }</b>: { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } and { NUM($others) } more reason
   *[other] { NAME($reason) } and { NUM($others) } more reasons
 }
group-reopened = { NAME($member) } reopened <b>{ NAME($title) }</b>.
group-win-undone = { NAME($member) } took it back: <b>{ NAME($title) }</b> is not won yet.
group-lost-undone = { NAME($member) } took it back: <b>{ NAME($title) }</b> is not lost.

# Said to one person

assigned = { NAME($member) } gave you <b>{ NAME($title) }</b>, { MONEY($amount) }.
    .without-amounts = { NAME($member) } gave you <b>{ NAME($title) }</b>.
reassigned = { NAME($member) } gave <b>{ NAME($title) }</b> to somebody else.
taken-off = { NAME($member) } took <b>{ NAME($title) }</b> off your hands; nobody has it now.
invite-used = { NAME($member) } has joined with your invite.
set-aside = A message from { NAME($member) } failed five times. It was left out and changed nothing; what came after it goes on. The code for support: { NAME($code) }
set-aside-unknown = A message from somebody unknown failed five times. It was left out and changed nothing. The code for support: { NAME($code) }

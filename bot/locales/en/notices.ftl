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
group-still-won = { NAME($member) } took the reopening back: <b>{ NAME($title) }</b> stays won.
group-still-lost = { NAME($member) } took the reopening back: <b>{ NAME($title) }</b> stays lost.
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

# What others did to one’s own opportunities, and to one’s rights

changes-of-one = 🔔 { NAME($member) } changed <b>{ NAME($title) }</b> · { NAME($number) }
changes-of-others = { $count ->
   *[other] 🔔 <b>Others changed { NUM($count) } of your opportunities</b>
}
changes-which = { NUM($place) }. <b>{ NAME($title) }</b> · { NAME($number) }
changes-what = { NAME($what) }
changes-by = { NAME($member) }: { NAME($what) }
changes-back = { NAME($member) } took back: { NAME($back) }
changes-stage = Now: 📍 { NAME($stage) }
changes-stage-amount = Now: 📍 { NAME($stage) } · 💰 { MONEY($amount) }
changes-more = … and { NUM($more) } more.
rights-changed = 🔑 { NAME($member) } changed what you may do here.
rights-role = • Your role now: { NAME($role) }
rights-team = • Your team now: { NAME($team) }
rights-granted = • Now allowed: { NAME($granted) }
rights-withdrawn = • No longer allowed: { NAME($withdrawn) }
rights-no-team = none

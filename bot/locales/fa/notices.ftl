# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 برد تازه از { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) })، { MONEY($amount) }
    .without-amounts = 🎉 برد تازه از { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) })
group-lost = باخت از { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) })، { MONEY($amount) }. دلیل: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } و { NUM($others) } دلیل دیگر
 }
    .without-amounts = باخت از { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) }). دلیل: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } و { NUM($others) } دلیل دیگر
 }
group-reopened = بازگشایی از سوی { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) })
group-win-undone = اصلاح از سوی { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) }) هنوز برده نشده است.
group-lost-undone = اصلاح از سوی { NAME($member) }: <b>{ NAME($title) }</b> ({ NAME($party) }) از دست نرفته است.

# Said to one person

assigned = فرصتی از { NAME($member) } به شما سپرده شد: <b>{ NAME($title) }</b> ({ NAME($party) })، { MONEY($amount) }
    .without-amounts = فرصتی از { NAME($member) } به شما سپرده شد: <b>{ NAME($title) }</b> ({ NAME($party) })
reassigned = فرصتی که با شما بود از سوی { NAME($member) } به همکار دیگری سپرده شد: <b>{ NAME($title) }</b> ({ NAME($party) })
invite-used = عضو تازه با دعوت شما: { NAME($member) }

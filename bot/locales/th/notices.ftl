# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 { NAME($member) } ปิดการขายได้: <b>{ NAME($title) }</b> ({ NAME($party) }) { MONEY($amount) }
    .without-amounts = 🎉 { NAME($member) } ปิดการขายได้: <b>{ NAME($title) }</b> ({ NAME($party) })
group-lost = { NAME($member) } ปิดการขายไม่ได้: <b>{ NAME($title) }</b> ({ NAME($party) }) { MONEY($amount) } เหตุผล: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } และอีก { NUM($others) } เหตุผล
 }
    .without-amounts = { NAME($member) } ปิดการขายไม่ได้: <b>{ NAME($title) }</b> ({ NAME($party) }) เหตุผล: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } และอีก { NUM($others) } เหตุผล
 }
group-reopened = { NAME($member) } เปิดใหม่: <b>{ NAME($title) }</b> ({ NAME($party) })
group-win-undone = { NAME($member) } แก้ไข: <b>{ NAME($title) }</b> ({ NAME($party) }) ยังไม่ปิดการขาย
group-lost-undone = { NAME($member) } แก้ไข: <b>{ NAME($title) }</b> ({ NAME($party) }) ยังไม่ปิด

# Said to one person

assigned = { NAME($member) } มอบหมายให้คุณดูแล <b>{ NAME($title) }</b> ({ NAME($party) }) { MONEY($amount) }
    .without-amounts = { NAME($member) } มอบหมายให้คุณดูแล <b>{ NAME($title) }</b> ({ NAME($party) })
reassigned = { NAME($member) } ย้าย <b>{ NAME($title) }</b> ({ NAME($party) }) ให้คนอื่นดูแลแล้ว
invite-used = { NAME($member) } เข้าร่วมด้วยคำเชิญของคุณแล้ว

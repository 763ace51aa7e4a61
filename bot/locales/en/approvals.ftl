# Changes that wait for the manager.

approval-discount = 🙋 { NAME($member) } asks for a discount of { PCT($discount) } on { NAME($product) }
    <b>{ NAME($title) }</b> · { NAME($number) } · { NAME($party) }
approval-stage = 🙋 { NAME($member) } asks to move to <b>{ NAME($stage) }</b>
    <b>{ NAME($title) }</b> · { NAME($number) } · { NAME($party) }
approval-approve = ✅ Approve
approval-refuse = ✖ Refuse
approval-approved = ✅ { NAME($member) } approved { $kind ->
    [stage] the stage { NAME($what) }
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-refused = ✖ { NAME($member) } refused { $kind ->
    [stage] the stage { NAME($what) }
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-expired = ⌛ Nobody decided in time about { $kind ->
    [stage] the stage { NAME($what) }
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
    It stays as it is. You can ask again.
approval-asked = It waits for the manager’s approval.
approval-is-approved = Approved
approval-is-refused = Refused
approval-is-expired = The time for this decision is over.
card-waits = ⏳ Waits for approval: { $kind ->
    [stage] { NAME($what) }
   *[discount] { PCT($discount) } off { NAME($what) }
}
setup-approval = Manager approves
setup-stage-waits = ⏳ Entering waits for the manager
ask-setting-discount-limit = Up to which discount does nobody have to ask? More waits for the manager. Without a limit everybody gives what they want.
    .label = Free discount
ask-setting-approval-days = After how many days is a request for approval over?
    .label = Approval days
refused-approval-waits = This waits for the manager already.
refused-stage-needs-approval = { NAME($stage) } has to be approved by the manager. Please ask from the card.

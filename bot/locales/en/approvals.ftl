# Changes that wait for the manager.

approval-discount = 🙋 { NAME($member) } asks for a discount of { PCT($discount) } on { NAME($product) }
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-costs = Now { PCT($given) } and { MONEY($now) }, then { PCT($discount) } and { MONEY($then) }: { MONEY($cost) } less
    .without-amounts = Now { PCT($given) }, then { PCT($discount) }
approval-stage = 🙋 { NAME($member) } asks to move to <b>{ NAME($stage) }</b>
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-reopen = 🙋 { NAME($member) } asks to reopen this ({ $status ->
    [won] won
    [lost] lost
   *[closed] closed
} on { DATE($day) })
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-approve = ✅ Approve
approval-refuse = ✖ Refuse
approval-approved = ✅ { NAME($member) } approved { $kind ->
    [stage] the stage { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-refused = ✖ { NAME($member) } refused { $kind ->
    [stage] the stage { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-expired = ⌛ Nobody decided in time about { $kind ->
    [stage] the stage { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
    It stays as it is. You can ask again.
approval-run-out = ⌛ Nobody decided in time about { $kind ->
    [stage] the stage { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-taken-back = ↩ { NAME($member) } took back the decision about { $kind ->
    [stage] the stage { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
    Your request waits again.
approval-asked = Waiting for the manager’s approval.
discount-waits = ⏳ { PCT($discount) } off { NAME($product) } is more than you may give by yourself: it waits for the manager. Until then { PCT($given) } counts.
approval-is-approved = Approved
approval-is-refused = Refused
approval-is-expired = The time to decide is over.
approval-was-approved = { NAME($member) } has already approved this.
approval-was-refused = { NAME($member) } has already refused this.
card-waits = ⏳ Waits for approval: { $kind ->
    [stage] { NAME($what) }
    [reopen] reopening
   *[discount] { PCT($discount) } off { NAME($what) } (now { PCT($given) })
}
setup-approval = Needs approval
setup-stage-waits = ⏳ Entering needs the manager’s approval
ask-setting-discount-limit = Up to what discount is no approval needed? Above it, the manager decides. Without a limit everybody gives what they like.
    .label = Free discount
    .title = Discount given without asking
ask-setting-approval-days = After how many days does a request for approval expire?
    .label = Approval days
    .title = A request for approval waits
refused-approval-waits = This is already waiting for the manager.
refused-stage-needs-approval = { NAME($stage) } needs the manager’s approval. Please ask for it on the card.

# What is refused and why: `refused-` and the key of the refusal.

# What was typed cannot be read; the example is one the reader could type

refused-empty = I need a few words here.
refused-number-unclear = I can’t read that as a number. For example: { NUM($number) }
refused-number-negative = A number below zero does not fit here. For example: { NUM($number) }
refused-money-unclear = I can’t read that amount. For example: { MONEY($money) }
refused-money-negative = An amount can’t be below zero. For example: { MONEY($money) }
refused-money-too-large = That amount is larger than I can keep. Please check the zeros. For example: { MONEY($money) }
refused-money-too-fine = That is more decimals than the currency has. For example: { MONEY($money) }
refused-quantity-zero = The quantity must be above zero. For example: { NUM($quantity) }
refused-quantity-not-positive = The quantity must be above zero. For example: { NUM($quantity) }
refused-quantity-too-large = That quantity is larger than I can keep. For example: { NUM($quantity) }
refused-quantity-too-fine = A quantity has at most three decimals. For example: { NUM($fraction) }
refused-quantity-whole = This is sold in whole units only. For example: { NUM($quantity) }
refused-quantity-not-whole = This is sold in whole units only. For example: { NUM($quantity) }
refused-percent-unclear = I can’t read a percentage there. For example: { PCT($percent) }
refused-percent-range = A percentage lies between { NUM($least) } and { NUM($most) }. For example: { PCT($percent) }
refused-percent-whole = I need a whole percentage. For example: { PCT($percent) }
refused-moment-unclear = I can’t read when. Only the day and the hour, please, such as “tomorrow 10:00” or “{ DATE($day, form: "day") }”.
refused-date-unclear = I can’t read that date. For example: { DATE($day, form: "day") }
refused-date-impossible = There is no such day. For example: { DATE($day, form: "day") }
refused-date-year = That year looks wrong to me. For example: { DATE($day, form: "day") }
refused-date-weekday = The weekday and the date don’t match. For example: { DATE($day) }
refused-time-unclear = I can’t read that time. For example: { WHEN($time) }
refused-time-impossible = There is no such time of day. For example: { WHEN($time) }
refused-name-empty = I need a name here.
refused-title-empty = I need a title here.
refused-zone-unknown = I don’t know that city. For example: Paris
refused-follow-up-past = That moment has passed. Please choose a later one. For example: { DATE($day, form: "day") }

# An opportunity cannot be treated so

refused-already-ended = This opportunity has ended already; reopen it first.
refused-not-ended = This opportunity is still open.
refused-stage-not-here = That stage is not an open stage of this pipeline.
refused-stage-already = It is in that stage already.
refused-win-needs-amount = Before it is won I need its amount.
refused-lose-needs-reason = Please choose at least one reason.
refused-lose-has-quote = A quote is still with the customer; cancel it first.
refused-reason-needs-note = For this reason I need a short note.
refused-delete-has-money = There are documents with money on it, so it can’t be deleted.
refused-reopen-too-late = You can reopen your own for { SPAN($reopen) }. After that, please ask your manager.
refused-product-not-sold = This product is no longer sold.
refused-other-in-serial = With serial numbers only products of the price list can be sold.
refused-price-needed = This product has no price yet. Please type one. For example: { MONEY($money) }
refused-currency-other = This opportunity is in { NAME($currency) }, not in { NAME($typed) }.
refused-field-unknown = This can’t be changed here.

# Somebody may not, or came too late

refused-not-found = I can’t find that.
refused-not-allowed = You are not allowed to do that.
refused-changed-meanwhile = Somebody changed it meanwhile. This is how it stands now.
refused-undo-too-late = That was too long ago to undo.
refused-undo-twice = That has been undone already.
refused-undo-others = Only the person who did it, or a manager, can undo it.
refused-invite-unknown = This invite has been used or has expired. Please ask for a new one.
unknown-command = There is no command { NAME($command) }. All of them: /help
refused-invite-already-in = You are a member already.
refused-last-admin = The last admin has to stay. Make somebody else an admin first.
refused-no-team = You have no team to register here.
refused-group-taken = This group belongs to another team already.
refused-choice-unknown = That choice is gone. Please choose again.
refused-not-set-up = Forsat is not set up here yet. Please tell your administrator.
refused-filter-empty = There is no condition in this filter yet.
refused-filter-too-long = A filter has at most { NUM($most) } conditions.
refused-filter-no-team = You are in no team yet.
refused-which-team = Which team? Send /register and its name: { NAME($teams) }

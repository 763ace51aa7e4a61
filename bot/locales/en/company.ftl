# The company’s settings: `ask-setting-` and the key of the setting.

setting-group-numbers = <b>Numbers and amounts</b>
setting-group-selling = <b>Selling</b>
setting-group-following = <b>Following up</b>
setting-group-chat = <b>Chat</b>
setting-usual = as the currency has it
setting-off = off
setting-no-limit = no limit
form-company-setting = <b>Setting</b>

ask-setting-number-pattern = How should new opportunities be numbered? { "{year}" } becomes the year, { "{month}" } the month and { "{n:05}" } a counter of five digits.
    .label = Numbers
    .title = Numbers of opportunities
ask-setting-amount-decimals = How many decimals should amounts show at least? Digits that are there are never left out.
    .label = Amount digits
    .title = Decimals of amounts
ask-setting-quantity-decimals = How many decimals may a quantity have? 0 means whole numbers only.
    .label = Qty digits
    .title = Decimals of quantities
ask-setting-toman = Should amounts be written and read in toman?
    .label = Toman
    .title = Amounts in toman

refused-count-range = Please choose a number between { NUM($least) } and { NUM($most) }. For example: { NUM($within) }
refused-pattern-unclear = That does not number anything. It needs { "{n}" } once, and { "{year}" } where there is { "{month}" }. For example: OPP-{ "{year}" }-{ "{n:05}" }
refused-quantity-decimals = { $most ->
    [one] Quantities have at most { NUM($most) } decimal here.
   *[other] Quantities have at most { NUM($most) } decimals here.
} For example: { NUM($fraction) }

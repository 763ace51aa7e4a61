# Changes that wait for the manager.

approval-discount = 🙋 { NAME($member) } برای { NAME($product) } تخفیف { PCT($discount) } می‌خواهد
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-costs = اکنون { PCT($given) } و { MONEY($now) }، سپس { PCT($discount) } و { MONEY($then) }: { MONEY($cost) } کمتر
    .without-amounts = اکنون { PCT($given) }، سپس { PCT($discount) }
approval-stage = 🙋 { NAME($member) } می‌خواهد فرصت به <b>{ NAME($stage) }</b> برود
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-reopen = 🙋 { NAME($member) } بازگشایی این فرصت را می‌خواهد ({ $status ->
    [won] برد
    [lost] باخت
   *[closed] بسته‌شده
} در { DATE($day) })
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-approve = ✅ تأیید
approval-refuse = ✖ رد
approval-approved = ✅ { NAME($member) } تأیید کرد: { $kind ->
    [stage] مرحلهٔ { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) }
} – <b>{ NAME($title) }</b> · { NAME($number) }
approval-refused = ✖ { NAME($member) } رد کرد: { $kind ->
    [stage] مرحلهٔ { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) }
} – <b>{ NAME($title) }</b> · { NAME($number) }
approval-expired = ⌛ کسی به‌موقع تصمیم نگرفت: { $kind ->
    [stage] مرحلهٔ { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) }
} – <b>{ NAME($title) }</b> · { NAME($number) }
    چیزی تغییر نکرد. می‌توانید دوباره درخواست کنید.
approval-run-out = ⌛ کسی به‌موقع تصمیم نگرفت: { $kind ->
    [stage] مرحلهٔ { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) }
} – <b>{ NAME($title) }</b> · { NAME($number) }
approval-taken-back = ↩ { NAME($member) } تصمیم خود را پس گرفت: { $kind ->
    [stage] مرحلهٔ { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) }
} – <b>{ NAME($title) }</b> · { NAME($number) }
    درخواست شما دوباره در انتظار تصمیم است.
approval-asked = در انتظار تأیید مدیر فروش است.
discount-waits = ⏳ تخفیف { PCT($discount) } برای { NAME($product) } بیش از آن است که بی‌اجازه بدهید و در انتظار تأیید مدیر فروش است. تا آن زمان { PCT($given) } به حساب می‌آید.
approval-is-approved = تأیید شد
approval-is-refused = رد شد
approval-is-expired = مهلت این تصمیم گذشته است.
approval-was-approved = این درخواست را { NAME($member) } پیش‌تر تأیید کرده است.
approval-was-refused = این درخواست را { NAME($member) } پیش‌تر رد کرده است.
card-waits = ⏳ در انتظار تأیید: { $kind ->
    [stage] { NAME($what) }
    [reopen] بازگشایی
   *[discount] تخفیف { PCT($discount) } برای { NAME($what) } (فعلاً { PCT($given) })
}
setup-approval = با تأیید مدیر فروش
setup-stage-waits = ⏳ ورود با تأیید مدیر فروش
ask-setting-discount-limit = تا چند درصد تخفیف بدون تأیید مدیر داده شود؟ بیشتر از آن در انتظار مدیر فروش می‌ماند. بدون سقف، هر کس هر قدر بخواهد تخفیف می‌دهد.
    .label = تخفیف آزاد
    .title = تخفیف بدون پرسیدن
ask-setting-approval-days = مهلت درخواست تأیید چند روز است؟
    .label = مهلت تأیید
    .title = مهلت درخواست تأیید
refused-approval-waits = این درخواست همین حالا در انتظار مدیر فروش است.
refused-stage-needs-approval = ورود به { NAME($stage) } نیاز به تأیید مدیر فروش دارد. لطفاً از روی کارت درخواست کنید.

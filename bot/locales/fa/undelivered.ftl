# پیام‌هایی که نرسید؛ برای مدیر سامانه.

button-undelivered = 📮 پیام‌های نرسیده ({ NUM($count) })
undelivered-title = <b>{ NUM($count) } پیام نرسیده است</b>
undelivered-none = همهٔ پیام‌ها رسیده است.
undelivered-row = { NUM($place) }. <b>{ NAME($whom) }</b>
undelivered-row-gone = { NUM($place) }. <b>کسی که دیگر اینجا نیست</b>
undelivered-why = <i>{ NAME($why) }</i>
undelivered-how = با زدن شماره، همان پیام دوباره فرستاده می‌شود.
undelivered-all = 🔁 همه دوباره فرستاده شود
undelivered-forget = 🗑 پاک کردن این فهرست
undelivered-sent = { NUM($count) } پیام دوباره فرستاده می‌شود.

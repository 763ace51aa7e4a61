# آنچه سر ساعت خودش می‌آید: خلاصه‌ها و /subscriptions

digest-late = این پیام { SPAN($late) } دیر رسید.
digest-morning = ☀️ <b>{ DATE($day) }</b>
digest-evening = 🌙 <b>مانده از امروز</b> · ✅ { NUM($done) } انجام‌شده
digest-overdue = ⚠️ <b>گذشته از موعد</b>
digest-today = ⏰ <b>امروز</b>
digest-stale = 💤 <b>رهاشده</b>
digest-row = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
digest-row-stale = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { NUM($days) } روز
digest-more = … و { NUM($more) } مورد دیگر در /today
digest-idle = ❗ بدون گام بعدی: { NUM($idle) }
digest-unassigned = 👤 بدون مسئول: { NUM($unassigned) } (در /list، بی‌مسئول)
digest-open = باز: { NUM($open) } · { MONEY($amount) }، مورد انتظار { MONEY($weighted) }
    .without-amounts = باز: { NUM($open) }
digest-since = از خلاصهٔ پیش: { NUM($won) } برد · { MONEY($won-amount) }؛ { NUM($lost) } باخت
digest-walk = ◀ یکی‌یکی
digest-week = 📊 <b>{ DATE($first, form: "short") } تا { DATE($last, form: "short") }</b>
digest-group = 📊 <b>امروز، { DATE($last) }</b>
digest-won = 🎉 برد: { NUM($won) } · { MONEY($won-amount) }
    .without-amounts = 🎉 برد: { NUM($won) }
digest-lost = باخت: { NUM($lost) } · { MONEY($lost-amount) }
    .without-amounts = باخت: { NUM($lost) }
digest-new = تازه: { NUM($new) } · { MONEY($new-amount) }
    .without-amounts = تازه: { NUM($new) }
digest-slipped = ↪️ عقب‌افتاده از این هفته: { NUM($slipped) } · { MONEY($slipped-amount) }
digest-forecast = این ماه: { MONEY($won-month) } برد، در کل { MONEY($forecast) } مورد انتظار

# /subscriptions

command-subscriptions = پیام‌های خودکار
help-subscriptions = پیام‌های خودکار صبح، عصر و هفته: /subscriptions
button-digests = 🔔 پیام‌های خودکار
digests-title = <b>پیام‌های خودکار</b>
digests-row = { NUM($place) }. { NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
} · { WHEN($at) }
digests-row-paused = { NUM($place) }. <s>{ NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}</s> · متوقف
digests-none = هنوز پیام خودکاری ندارید.
digests-news-switch = کارهای دیگران
digests-news = 📣 چند دقیقه پس از آنکه دیگران در فرصت‌های شما کاری کنند، خبرش به شما می‌رسد.
digests-no-news = 📣 از کارهای دیگران در فرصت‌های شما خبری نمی‌رسد؛ در تاریخچه می‌ماند.
digest-one = <b>{ NAME($what) }</b>{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}
digest-kind-morning = خلاصهٔ صبح
digest-kind-evening = خلاصهٔ عصر
digest-kind-rescue = نجات هفتگی
digest-kind-week = خلاصهٔ هفته
digest-kind-group = خلاصهٔ گروه
digest-tells-morning = گذشته از موعدها، کارهای امروز و رهاشده‌ها. اگر چیزی نباشد، پیامی هم نمی‌آید.
digest-tells-evening = کارهای امروز که هنوز انجام نشده. اگر همه انجام شده باشد، پیامی نمی‌آید.
digest-tells-rescue = هفته‌ای یک بار، همهٔ فرصت‌هایی که مدت زیادی کسی سراغشان نرفته، از قدیمی‌ترین. اگر چیزی نباشد، پیامی هم نمی‌آید.
digest-tells-week = بردها، باخت‌ها، تازه‌ها و عقب‌افتاده‌های هفت روز گذشته، و پیش‌بینی این ماه.
digest-tells-group = بردها، باخت‌ها و فرصت‌های تازهٔ امروز تیم، در گروه تیم.
digest-next = بار بعد: { WHEN($due) }
digest-paused = متوقف است.
digest-pause = ⏸ توقف
digest-start = ▶ شروع
digest-hour = { WHEN($value) }
digest-hour-on = ✅ { WHEN($value) }
refused-digest-no-day = دست‌کم یک روز باید بماند. اگر پیامی نمی‌خواهید، متوقفش کنید.

digest-part-overdue = گذشته از موعد
digest-part-today = امروز
digest-part-stale = رهاشده
digest-part-idle = بدون گام بعدی یا مسئول
digest-part-open = فرصت‌های باز و ارزش آن‌ها
digest-part-ended = برد و باخت
digest-part-new = تازه
digest-part-slipped = عقب‌افتاده
digest-part-forecast = پیش‌بینی
refused-digest-no-part = دست‌کم یک بخش باید بماند. اگر پیامی نمی‌خواهید، متوقفش کنید.
digest-evening-how = ✅ انجام شد · ⏭ فردا ساعت نه · 📝 یادداشت · 🏆 برد · ❌ باخت
digest-row-done = ✅ { NUM($place) }
digest-row-tomorrow = ⏭ { NUM($place) }
digest-row-card = 📂 { NUM($place) }
digest-row-note = 📝 { NUM($place) }
digest-row-won = 🏆 { NUM($place) }
digest-row-lost = ❌ { NUM($place) }
evening-over = ✅ کارهای امروز تمام شد.
form-evening-note = <b>یادداشت</b>
ask-evening-note = چه چیزی یادداشت شود؟
    .label = یادداشت
evening-noted = ✅ یادداشت شد.

digest-rescue = 🍂 <b>این‌ها را نجات دهید: مدت‌هاست کسی سراغشان نرفته</b>
digest-row-rescue = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { NUM($days) } روز{ $worth ->
    [1] { " " }· { MONEY($amount) }
   *[other] { "" }
}
digest-rescue-more = … و { NUM($more) } مورد دیگر
digest-rescue-how = ⏭ تماس بعدی: نخستین روز کاری، ساعت نه · 📂 کارت
rescue-over = ✅ چیزی برای نجات نمانده.

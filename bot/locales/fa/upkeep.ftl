# What happens by itself: warnings, endings, quotes that expire.

close-warning = { $days ->
   *[other] 🕯 فرصت <b>{ NAME($title) }</b> پس از { NUM($days) } روز بدون پیگیری و بدون پاسخ مشتری، فردا خودکار بسته می‌شود.
}
auto-closed = { $days ->
   *[other] فرصت <b>{ NAME($title) }</b> پس از { NUM($days) } روز بدون پاسخ، خودکار بسته شد.
}
quote-expired = 🧾 اعتبار پیش‌فاکتوری برای <b>{ NAME($title) }</b> به پایان رسید.
button-keep-open = ↩ باز بماند
kept-open = { $days ->
    [0] ✅ باز می‌ماند.
   *[other] ✅ باز می‌ماند و شمارش { NUM($days) } روز از نو آغاز می‌شود.
}
step-keep-open = باز نگه داشتن
ask-setting-auto-close-days = فرصت پس از چند روز بدون پاسخ مشتری خودکار بسته شود؟ یک روز پیش از آن به مسئولش هشدار داده می‌شود.
    .label = بستن خودکار
    .title = بسته‌شدن خودکار پس از بی‌پاسخی

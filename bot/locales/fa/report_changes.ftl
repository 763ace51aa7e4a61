# چه میان دو روز تغییر کرد.

report-changed = چه تغییر کرد
report-changed-what = از یک بامداد تا بامدادی دیگر
report-changed-unknown = <b>در این روزها کمتر از دو تصویر شبانه هست</b>
report-changed-up = <b>فرصت‌های باز { MONEY($amount, form: "compact") } بیشتر شد</b>
    .without-amounts = <b>فرصت‌های باز بیشتر شد</b>
report-changed-down = <b>فرصت‌های باز { MONEY($amount, form: "compact") } کمتر شد</b>
    .without-amounts = <b>فرصت‌های باز کمتر شد</b>
report-changed-same = <b>فرصت‌های باز همچنان { MONEY($amount, form: "compact") } است</b>
    .without-amounts = <b>فرصت‌های باز تغییری نکرد</b>
report-changed-days = تصویرهای بامداد { DATE($first, form: "day") } و { DATE($last, form: "day") }.
report-line-changed = { "\u200F" }{ $label }: { NUM($count) }، { MONEY($amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($count) }
report-changed-opening = آغاز
report-changed-new = تازه
report-changed-reopened = بازگشوده
report-changed-moved-in = واردشده
report-changed-grown = افزایش مبلغ
report-changed-shrunk = کاهش مبلغ
report-changed-won = برد
report-changed-lost = باخت
report-changed-closed = بسته یا حذف
report-changed-moved-out = خارج‌شده
report-changed-slipped = عقب‌افتاده
report-changed-closing = پایان
report-figure-step = گام
report-figure-change = تغییر

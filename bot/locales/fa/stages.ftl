# Pipelines and stages: setting them up, moving between them, what a stage asks for.

item-prospecting = یافتن مشتری
item-needs-analysis = نیازسنجی
item-value-proposition = ارائهٔ ارزش
item-decision-makers = شناخت تصمیم‌گیران
item-perception-analysis = سنجش برداشت مشتری
item-price-quote = پیشنهاد قیمت
item-negotiation-review = مذاکره و بازنگری
item-support = پشتیبانی
item-maintenance = نگهداری

# The set-up

setup-pipelines = مسیرهای فروش
setup-pipelines-title = <b>مسیرهای فروش</b>: اگر کسی انتخاب نکند، نخستین مسیر به کار می‌رود
setup-pipeline-stage = • { NAME($stage) }
setup-pipeline-holds = { $count ->
    [0] هیچ فرصت بازی در آن نیست.
   *[other] { NUM($count) } فرصت باز در آن است.
}
setup-pipeline-heir-title = { $count ->
   *[other] { NUM($count) } فرصت باز در <b>{ NAME($value) }</b> است. به کدام مسیر فروش بروند؟
}
setup-map-title = { $count ->
   *[other] { NUM($count) } فرصت باز در <b>{ NAME($stage) }</b> است. به کدام مرحلهٔ { NAME($heir) } بروند؟
}
pipeline-handed-over = { $count ->
   *[other] ✅ کنار گذاشته شد؛ { NUM($count) } فرصت به { NAME($heir) } رفت.
}
setup-template-empty = یک مرحلهٔ باز
setup-template-usual = شش مرحلهٔ معمول
setup-template-eight = هشت مرحلهٔ فروش
setup-required = ☑️ پرسش‌های ورود
setup-required-title = پیش از ورود فرصت به <b>{ NAME($stage) }</b> چه چیزی باید روشن باشد؟ فقط آنچه نیست پرسیده می‌شود.
setup-stage-needs = ☑️ پرسش‌های ورود: { NAME($fields) }
setup-more-types = ➕ فروش، پشتیبانی، نگهداری
setup-more-types-take = ➕ افزودن
setup-more-types-title = به نوع‌ها افزوده شود: { $types }؟
form-setup-pipeline = <b>مسیر فروش</b>
ask-pipeline-name = نام مسیر فروش چیست؟
    .label = نام
ask-pipeline-template = با کدام مرحله‌ها شروع شود؟ بعداً می‌توانید تغییرشان دهید.
    .label = مرحله‌ها

# An opportunity on its way

ask-pipeline = در کدام مسیر فروش است؟
    .label = مسیر فروش
form-dropped = { $others ->
    [0] اینجا دیگر پرسیده نمی‌شود و کنار گذاشته شد: { NAME($label) }
   *[other] اینجا دیگر پرسیده نمی‌شود و کنار گذاشته شد: { NAME($label) } و { NUM($others) } مورد دیگر
}
form-stage-move = <b>پیش از جابه‌جایی</b>
stage-asks = برای ورود به { NAME($stage) } کمی اطلاعات دیگر لازم است.
button-passage = 🧭 مسیر مرحله‌ها
button-other-pipeline = مسیر فروش دیگر…
passage-title = <b>{ NAME($title) }</b> · مسیر مرحله‌ها
passage-step = { WHEN($at) } · { NAME($member) } · { NAME($from) } ← { NAME($to) } · پس از { SPAN($minutes) }
passage-created = { WHEN($at) } · { NAME($member) } · ایجاد شد
pipelines-title = <b>{ NAME($title) }</b>
    به کدام مسیر فروش برود؟
its-stages-title = در کدام مرحلهٔ <b>{ NAME($pipeline) }</b> است؟

refused-close-how = فرصت فقط به‌صورت لغوشده یا تکراری بسته می‌شود.
refused-pipeline-last = آخرین مسیر فروش باید بماند.
refused-pipeline-needs-heir = در این مسیر فرصت‌های باز هست. لطفاً بگویید به کجا بروند.
refused-stage-needs = { $others ->
    [0] برای ورود به { NAME($stage) } اول این لازم است: { NAME($field) }
   *[other] برای ورود به { NAME($stage) } اول این لازم است: { NAME($field) } و { NUM($others) } مورد دیگر
}

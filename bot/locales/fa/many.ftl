# چند فرصت با هم

permission-bulk-edit = ویرایش گروهی
button-many = ☑ چندتایی
many-title = <b>{ $which }</b> · { $count ->
    [0] هنوز چیزی انتخاب نشده؛ روی شماره‌ها بزنید
   *[other] { NUM($count) } انتخاب‌شده
}
many-ticked = ☑ { NUM($place) }
many-unticked = ☐ { NUM($place) }
many-all = ☑ همه، تا { NUM($most) }
many-none = ☐ هیچ‌کدام
many-go = تغییر { NUM($count) } مورد ›
many-what = با این <b>{ NUM($count) } فرصت</b> چه کنیم؟
many-field = ✏️ تغییر یک فیلد
many-stage = ⇄ مرحله
many-heir = 👤 مسئول
many-lose = ❌ باخت با یک دلیل
many-which-field = کدام فیلد برای هر { NUM($count) } فرصت یکسان شود؟
many-to-whom = این { NUM($count) } فرصت به چه کسی سپرده شود؟
many-where = این { NUM($count) } فرصت به کدام مرحله برود؟
many-stage-of = { $pipeline }: { $stage }
many-changed = <b>{ NUM($count) } مورد تغییر کرد</b>{ $refused ->
    [0] .
   *[other] ، { NUM($refused) } مورد رد شد:
}
many-undone = <b>{ NUM($count) } مورد برگشت</b>{ $refused ->
    [0] .
   *[other] ، { NUM($refused) } مورد همان‌طور ماند:
}
many-refused = • { NAME($number) } { NAME($party) }: { NAME($why) }
many-one-changed = ✓ { NAME($number) } { NAME($party) }
many-more = … و { NUM($count) } مورد دیگر.
many-undo = ↩ برگرداندن هر { NUM($count) }
many-again = ☑ باز هم چندتایی
refused-many-none = چیزی انتخاب نشده است. لطفاً اول چند ردیف را انتخاب کنید.
refused-many-too-many = هر بار حداکثر { NUM($most) } مورد ممکن است. اول همین‌ها را تغییر دهید.
refused-many-has-it = همین حالا با { NAME($member) } است.
many-assigned = { NUM($count) } فرصت از { NAME($member) } به شما سپرده شد. آن‌ها را در /list می‌بینید.
many-reassigned = { NUM($count) } فرصت که با شما بود از سوی { NAME($member) } به همکار دیگری سپرده شد.
group-many-lost = { NUM($count) } فرصت باخت اعلام شد. ثبت‌کننده: { NAME($member) }
group-many-lost-undone = اصلاح از سوی { NAME($member) }: { NUM($count) } فرصت باخت نیست.

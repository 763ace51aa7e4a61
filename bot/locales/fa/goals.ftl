# هدف‌ها.

report-goals = هدف‌ها
report-goals-what = تحقق هدف
report-goals-none = <b>امروز هدفی در کار نیست</b>
report-goals-total = <b>از { NUM($count) } هدف، { NUM($ahead) } تا در مسیر است</b>
report-goals-amount = مبلغ
report-goals-count = تعداد
report-goals-between = { "، " }
report-goals-of = { PCT($share) } از { $target }
report-goals-today = امروز
report-line-goal = { "\u200F" }{ $label }: { PCT($share) }، انتظار تا امروز { PCT($expected) } · تا { DATE($day, form: "short") }
report-figure-goal = هدف
report-figure-target = مقدار هدف
report-figure-reached = به‌دست‌آمده
report-figure-reached-share = درصد تحقق
report-figure-expected = انتظار تا امروز
report-figure-elapsed = زمان گذشته
refused-goal-target = هدف باید بیشتر از صفر باشد. برای نمونه: { MONEY($money) }
refused-goal-days = پایان هدف باید پس از آغازش و تا { NUM($most) } روز باشد. برای نمونه: { DATE($day, form: "day") }

# Setting goals in the chat

button-goals = 🎯 هدف‌ها
goals-title = <b>🎯 هدف‌ها</b>
goals-none = هنوز هدفی گذاشته نشده است.
goals-row = { NUM($place) }. { NAME($whose) }، { MONEY($target) }، { DATE($first, form: "short") } تا { DATE($last, form: "short") }
goals-row-count = { NUM($place) }. { NAME($whose) }، { $count ->
   *[other] { NUM($count) } برد
}، { DATE($first, form: "short") } تا { DATE($last, form: "short") }
goals-new = ➕ هدف تازه
goals-whose = هدف برای کیست؟
goals-team = 👥 { NAME($team) }
goals-member = 👤 { NAME($member) }
goal-one = <b>🎯 { NAME($whose) }</b>
goal-target = هدف: { MONEY($target) }
goal-target-count = هدف: { $count ->
   *[other] { NUM($count) } برد
}
goal-days = { DATE($first) } تا { DATE($last) }
goal-reached = به‌دست‌آمده: { MONEY($reached) }، انتظار تا امروز: { MONEY($expected, form: "whole") }
goal-reached-count = به‌دست‌آمده: { NUM($reached) }، انتظار تا امروز: { NUM($expected) }
goal-on-course = ✅ روی برنامه
goal-behind = ⚠️ عقب‌تر از برنامه
goal-not-begun = هنوز آغاز نشده است.
goal-change = ✏️ مقدار هدف
goal-drop = 🗑 حذف
goal-dropped = حذف شد
goal-kept = ✅ ثبت شد.
form-goal = <b>🎯 هدف</b>
goal-measure-amount = 💰 مبلغ بردها
goal-measure-count = 🏆 تعداد بردها
ask-goal-measure = چه چیزی باید به دست آید؟
    .label = سنجه
ask-goal-from = از چه روزی؟
    .label = از
ask-goal-to = تا چه روزی؟
    .label = تا
ask-goal-target = هدف چه مبلغی است؟
    .label = هدف
ask-goal-won = هدف چند برد است؟
    .label = هدف
goal-from-month = این ماه
goal-from-next-month = ماه بعد
goal-from-quarter = این فصل
goal-from-year = امسال
goal-to-month = پایان ماه
goal-to-quarter = پایان فصل
goal-to-year = پایان سال
digest-goal = 🎯 { NAME($goal) }: { MONEY($reached) } از { MONEY($target) } به دست آمد، انتظار تا { DATE($until, form: "short") }: { MONEY($expected, form: "whole") }
digest-goal-count = 🎯 { NAME($goal) }: { NUM($won) } از { NUM($of) } برد تا { DATE($until, form: "short") }

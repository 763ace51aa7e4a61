# هدف‌ها.

report-goals = هدف‌ها
report-goals-what = رسیده از هدف
report-goals-none = <b>امروز هدفی برقرار نیست</b>
report-goals-total = <b>از { NUM($count) } هدف، { NUM($ahead) } تا در مسیر است</b>
report-goals-of = { PCT($share) } از { $target }
report-goals-today = امروز
report-line-goal = { "\u200F" }{ $label }: { PCT($share) }، تا امروز { PCT($expected) } · تا { DATE($day, form: "short") }
report-figure-goal = هدف
report-figure-target = مقدار هدف
report-figure-reached = رسیده
report-figure-reached-share = درصد رسیده
report-figure-expected = انتظار تا امروز
report-figure-elapsed = زمان گذشته
refused-goal-target = هدف باید بیشتر از صفر و در اندازه‌ای شمردنی باشد.
refused-goal-days = پایان هدف باید پس از آغازش و تا { NUM($most) } روز باشد.

# Lists of opportunities: what stands on a page, and the other pages.

list-title = <b>{ $which }</b> · { $whose } · { NUM($count) }
list-order = ⇅ { $order }
list-added = به شرط‌های قبلی این فهرست اضافه شد.
button-only-typed = ✂️ فقط آنچه نوشتم
list-more-title = <b>{ $which }</b> · { $whose }
list-lacking = 🔒 { $which ->
    [files] اجازهٔ خروجی گرفتن از فهرست
    [many] اجازهٔ تغییر چندتایی
   *[both] اجازهٔ خروجی گرفتن از فهرست و تغییر چندتایی
} را مدیر سامانه می‌دهد: از { NAME($admins) } بخواهید.
file-of-this-report = ⬇ دکمه‌های زیر از آن فایل می‌سازند.
file-of-a-report = ⬇ اول گزارش را انتخاب کنید؛ دکمه‌هایش از آن فایل می‌سازند. برای خود فرصت‌ها: /list، سپس «فایل».
list-empty = اینجا چیزی نیست.
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") }{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· گذشته از موعد
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b>{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· گذشته از موعد
   *[other] { "" }
}
list-number = شمارهٔ { NAME($number) }
list-ended-won = برد در { DATE($day, form: "day") }
list-ended-lost = باخت در { DATE($day, form: "day") }
list-ended-closed = بسته‌شده در { DATE($day, form: "day") }
list-final = جمع نهایی: { MONEY($amount) }
list-estimated = جمع مورد انتظار (به نسبت احتمال): { MONEY($amount) }
list-realised = تاکنون فاکتورشده (با مالیات): { MONEY($amount) }
list-net = پس از برگشت از فروش: { MONEY($amount) }
list-with-won = در جمع مورد انتظار، مبلغ { NUM($won) } برد کامل حساب شده است.
list-with-lost = در جمع مورد انتظار، مبلغ { NUM($lost) } باخت حساب نشده است.
list-with-closed = در جمع مورد انتظار، مبلغ { NUM($closed) } بسته‌شده (نه برد، نه باخت) حساب نشده است.
button-number = { NUM($place) }
button-earlier = ‹ قبلی
button-later = بعدی ›
button-order = ⇅ ترتیب
button-to-list = 📋 فهرست
button-back-to-report = ‹ بازگشت به گزارش
button-before = ‹ قبلی
button-after = بعدی ›
orders-title = کدام اول بیاید؟
order-t = آخرین فعالیت
order-c = نزدیک‌ترین تاریخ پایان
order-a = بیشترین مبلغ
order-p = بیشترین احتمال
order-w = بیشترین مبلغ مورد انتظار
order-i = بیشترین اولویت
find-what = لطفاً بنویسید دنبال چه می‌گردید. برای نمونه: /find پمپ

# Which opportunities, and whose

which-open = باز
which-late = گذشته از موعد
which-nostep = بدون گام بعدی
which-stale = رهاشده
which-nobody = بدون مسئول
which-won = برد در ۳۰ روز گذشته
which-lost = باخت در ۳۰ روز گذشته
which-any = همه، پایان‌یافته‌ها هم
which-filtered = آنچه جست‌وجو کردید
button-which-open = باز
button-which-late = گذشته
button-which-nostep = بی‌گام
button-which-stale = رهاشده
button-which-nobody = بی‌مسئول
button-which-won = برد
button-which-lost = باخت
button-which-any = همه
whose-m = از شما
whose-t = از تیم شما
whose-a = از همه
button-whose-m = 👤 مال من
button-whose-t = 👥 تیم
button-whose-a = 🌐 همه

# The board

button-board = 🗂 تابلو
button-as-list = 📋 به شکل فهرست
button-move = ⇄ جابه‌جایی
button-stage-before = ‹ { $stage }
button-stage-after = { $stage } ›
board-title = <b>{ $stage }</b> · { $whose }
board-sum = { $count ->
   *[other] { NUM($count) } فرصت
}، { MONEY($amount) }
board-lately = در ۳۰ روز گذشته
board-empty = در این مرحله فرصتی نیست.
board-pick = کدام جابه‌جا شود؟ شماره‌اش را بزنید.
board-where = <b>{ NAME($title) }</b> · { NAME($number) }
    به کدام مرحله برود؟
board-moved = ✅ <b>{ NAME($title) }</b> · { NAME($number) }: اکنون در مرحلهٔ { $stage }

# Reports: choosing one, its range and its look.

reports-title = <b>چه چیزی را می‌خواهید ببینید؟</b>
button-theme-dark = 🌙 تیره
button-theme-light = ☀️ روشن

# A list in groups

list-groups-title = <b>{ $which }</b> · { $whose } · { $order }
list-group = • { NAME($group) }: { NUM($count) } · { MONEY($amount) }
list-by-amount = به تفکیک مبلغ
list-by-probability = به تفکیک احتمال
list-by-priority = به تفکیک اولویت
button-group-by = { $order }
list-group-below = کمتر از { MONEY($amount) }
list-group-none = بدون مبلغ
list-by-product-group = به تفکیک گروه محصول
list-group-named = { NAME($name) }
list-group-no-product-group = بدون گروه محصول
list-groups-several = فرصتی که از چند گروه محصول دارد، در هر یک از آن‌ها شمرده می‌شود.
list-groups-beyond = { NUM($count) } گروه دیگر نمایش داده نشده است؛ آن‌ها را با فیلتر پیدا کنید.

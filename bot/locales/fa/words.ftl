# Words for what the domain knows by name: the name of the kind and its value.

# How an opportunity stands

status-open = باز
status-won = برد
status-lost = باخت
status-closed = بسته‌شده
engagement-new = جدید
engagement-replied = پاسخ داده‌شده
engagement-quoted = پیش‌فاکتور داده‌شده
priority-low = پایین
priority-normal = متوسط
priority-high = بالا

# What somebody may do here

role-admin = مدیر سامانه
role-manager = مدیر فروش
role-rep = کارشناس فروش
role-viewer = ناظر
permission-view-list = دیدن فهرست دیگران
permission-delete = حذف
permission-pick-products = انتخاب محصول
permission-change-price = تغییر قیمت
permission-rename-line = تغییر نام ردیف
permission-see-change-log = دیدن تاریخچهٔ تغییرات
permission-export-shown = خروجی از فهرست
permission-edit-related = تغییر مشتری فرصت
permission-customise = ستون‌های دلخواه خود
permission-export-all = خروجی از همه‌چیز

# Languages and calendars; a language is named in itself

language-en = English
language-fa = فارسی
language-fr = Français
language-th = ไทย
calendar-gregorian = میلادی
calendar-jalali = شمسی
calendar-buddhist = بودایی (تایلند)

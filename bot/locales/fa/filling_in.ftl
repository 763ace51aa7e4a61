# فرم‌هایی که مدیر سامانه می‌سازد: پرسش‌هایشان و پر کردن آن‌ها.

setup-shelf-form = فرم‌ها
setup-shelf-form-title = <b>فرم‌ها</b>: پرسش‌هایی که برای یک فرصت یا مشتری پر می‌شوند
setup-form-questions = ❓ پرسش‌ها
form-form-questions = <b>پرسش‌ها</b>
ask-form-questions = این فرم چه می‌پرسد؟ هر پرسش در یک سطر، حداکثر { NUM(12) } پرسش.
    .label = پرسش‌ها
form-asks = { NUM($place) }. { NAME($question) }
form-asks-nothing = هنوز چیزی نمی‌پرسد.
button-forms = 📋 فرم…
button-form-named = 📋 { NAME($form) }
forms-title = کدام فرم برای «{ NAME($title) }» پر شود؟
forms-none = فرمی برای پر کردن نیست. مدیر سامانه فرم‌ها را در راه‌اندازی می‌افزاید.
form-begun = <b>{ NAME($form) }</b>
form-fill-in = <b>فرم</b>
ask-form-asked = { NAME($field) }
ask-form-answer = پاسخ چیست؟
    .label = پاسخ
form-kept = فرم در تاریخچه ثبت شد.
kept-what-form = فرم
refused-too-many-questions = هر فرم حداکثر { NUM($most) } پرسش دارد.

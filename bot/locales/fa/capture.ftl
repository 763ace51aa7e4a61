# An opportunity in one line, and what a few words find.

capture-note = این بخش را متوجه نشدم؛ به‌صورت یادداشت می‌ماند: «{ NAME($note) }»
product-for-which = این محصول برای کدام فرصت است؟ اول آن را باز کنید و محصول را همان‌جا بنویسید.
capture-again = این پیام پیش‌تر ثبت شده است. وضعیت کنونی آن:

found-title = نتیجه‌های «{ NAME($text) }»:
button-found-customer = 👤 { NAME($name) }
button-found = { NAME($title) }

# An opportunity in one line, and what a few words find.

capture-note = این بخش را متوجه نشدم و به‌صورت یادداشت نگه می‌دارم: «{ NAME($note) }»
capture-again = این پیام پیش‌تر ثبت شده است. وضعیت کنونی آن:

found-title = نتیجه‌های «{ NAME($text) }»:
button-found = { NAME($title) }

# کسی می‌رود: کارهای مانده‌اش شمرده و به جانشین سپرده می‌شود.

estate-waits = این کارها برای او مانده است و به همکار دیگری سپرده می‌شود:
estate-opportunities = • { NUM($count) } فرصت باز
estate-follow-ups = • { NUM($count) } پیگیری
estate-customers = • { NUM($count) } مشتری
estate-approvals = • { NUM($count) } درخواست تأیید
estate-questions = • { NUM($count) } پرسش بی‌پاسخ
estate-teams = • مدیریت { NUM($count) } تیم
estate-rules = • جایگاه در { NUM($count) } قاعدهٔ واگذاری
estate-reports = • { NUM($count) } گزارش هفتگی
setup-choose-successor = 👤 انتخاب جانشین
setup-successor-title = کارهای <b>{ NAME($member) }</b> به چه کسی برسد؟
setup-hand-over-title = از <b>{ NAME($member) }</b> به <b>{ NAME($heir) }</b>:
setup-hand-over-now = بله، واگذار و حذف شود
setup-handed-over = همهٔ { NUM($count) } مورد اکنون با { NAME($member) } است.
handed-over = { NAME($gone) } دیگر اینجا کار نمی‌کند. کارهای مانده‌اش از سوی { NAME($member) } به شما سپرده شد:

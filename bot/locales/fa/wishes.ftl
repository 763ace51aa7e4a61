# Products that nobody sells yet: a rep asks for one, the admins answer.

wish-ask = 🙋 درخواست «{ NAME($text) }»
wish-unknown = محصولی به نام «{ NAME($text) }» نداریم. محصول دیگری انتخاب کنید یا از مدیر سامانه بخواهید آن را اضافه کند.
wish-not-for-sale = محصول «{ NAME($name) }» در فهرست قیمت هست، ولی فعلاً فروخته نمی‌شود. محصول دیگری انتخاب کنید یا از مدیر سامانه بخواهید.
wish-link-unknown = محصولی به نام «{ NAME($name) }» نداریم. از مدیران سامانه بخواهم آن را اضافه کنند؟
wish-link-unsold = محصول «{ NAME($name) }» در فهرست قیمت هست، ولی فعلاً فروخته نمی‌شود. از مدیران سامانه بپرسم؟
wish-sent = درخواست «{ NAME($name) }» برای مدیران سامانه فرستاده شد. فعلاً بدون آن ادامه دهید؛ به‌محض اضافه شدن خبرتان می‌کنم.
wish-waiting = 🙋 درخواست شده: { NAME($name) }

# To the admins, and back

wish = 🙋 { NAME($member) } محصولی می‌خواهد که در فهرست نیست: <b>{ NAME($name) }</b>
wish-unsold = 🙋 { NAME($member) } محصولی می‌خواهد که در فهرست هست ولی فروخته نمی‌شود: <b>{ NAME($unsold) }</b>
wish-for = { NAME($title) } · { NAME($number) }
wish-count = تعداد: { NUM($quantity) }
wish-count-priced = تعداد: { NUM($quantity) }، هر واحد { MONEY($price) }
wish-add = ➕ افزودن «{ NAME($name) }»
wish-sell = ✅ فروش دوباره
wish-use = همین را داریم
wish-refuse = ✖ نه
wish-granted = ✅ محصول <b>{ NAME($name) }</b> به فهرست قیمت اضافه شد.
wish-granted-as = ✅ آنچه «{ NAME($name) }» نوشتید در فهرست قیمت <b>{ NAME($product) }</b> نام دارد.
wish-go-on = 📦 ادامه با همین محصول
wish-refused = ✖ درخواست «{ NAME($name) }» پذیرفته نشد ({ NAME($member) }).
wish-note = «{ NAME($note) }»
refused-wish-there = این محصول در فهرست هست: { NAME($product) }

# What the admin is asked

form-wish-product = <b>محصول درخواست‌شده</b>
ask-wish-product = کدام محصول است؟ چند حرف از نام یا کد آن را بنویسید.
    .label = محصول
form-wish-refused = <b>محصول درخواست‌شده</b>
ask-wish-note = دلیلش را در یک جمله بنویسید؛ اگر نمی‌خواهید، رد شوید.
    .label = توضیح

# In the set-up

setup-wishes = 🙋 درخواست‌ها: { NUM($count) }
setup-wishes-title = <b>محصول‌های درخواست‌شده</b>
setup-wish-row = { NUM($place) }. { NAME($name) } · { NAME($people) }
setup-wish-people = درخواست { NAME($people) }، { DATE($day) }
setup-wish-unsold = در فهرست قیمت با نام «{ NAME($name) }» هست، ولی فروخته نمی‌شود.

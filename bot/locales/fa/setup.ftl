# The set-up: what an admin arranges for everybody, all of it in the chat.

button-set-up = 🛠 راه‌اندازی
setup-title = <b>راه‌اندازی { NAME($company) }</b>
    چه چیزی را می‌خواهید تنظیم کنید؟
setup-kept = ✅ ذخیره شد.
setup-shifted = جابه‌جا شد
setup-add = ➕ افزودن
setup-rename = ✏️ تغییر نام
setup-up = ▲ بالاتر
setup-down = ▼ پایین‌تر
setup-retire = کنار گذاشتن
setup-revive = استفادهٔ دوباره
setup-none = هنوز چیزی اینجا نیست.
setup-out-of-use = کنار گذاشته شده: دیگر پیشنهاد نمی‌شود، اما هر جا هست می‌ماند.
setup-row = { NUM($place) }. { NAME($value) }
setup-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · کنار گذاشته
setup-row-with = { NUM($place) }. { NAME($value) } · { NAME($more) }
setup-name = { NAME($value) }
setup-entry-title = <b>{ NAME($value) }</b>
setup-place = ردیف { NUM($place) } از { NUM($count) }
setup-yes = بله
setup-no = خیر

# Lists

setup-shelf-source = نحوهٔ آشنایی
setup-shelf-type = نوع‌ها
setup-shelf-win-reason = دلیل‌های برد
setup-shelf-loss-reason = دلیل‌های باخت
setup-shelf-group = گروه‌ها
setup-shelf-source-title = <b>نحوهٔ آشنایی</b>: مشتری‌ها و فرصت‌ها از کجا می‌آیند
setup-shelf-type-title = <b>نوع‌های فرصت</b>: اگر کسی انتخاب نکند، نخستین نوع گذاشته می‌شود
setup-shelf-win-reason-title = <b>دلیل‌های برد</b>
setup-shelf-loss-reason-title = <b>دلیل‌های باخت</b>
setup-shelf-group-title = <b>گروه‌های محصول</b>
setup-needs-note = توضیح لازم است

# Products

setup-products = محصول‌ها
setup-products-title = <b>محصول‌ها</b>
setup-products-found = <b>محصول‌ها</b> · «{ NAME($text) }»
setup-product-row = { NUM($place) }. { NAME($product) } · { NAME($code) }
setup-product-row-off = { NUM($place) }. <s>{ NAME($product) }</s> · { NAME($code) } · فروخته نمی‌شود
setup-product-row-priced = { NUM($place) }. { NAME($product) } · { NAME($code) } · { MONEY($price) }
setup-find = 🔎 جست‌وجو
setup-all-products = همهٔ محصول‌ها

# Stages

setup-stages = مرحله‌ها
setup-stages-title = <b>مرحله‌ها</b>، از نخستین تماس تا پایان
setup-stage-row = { NUM($place) }. { NAME($value) } · { PCT($probability) }
setup-stage-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · کنار گذاشته
setup-stage-probability = احتمال هنگام ورود: { PCT($probability) }
setup-stage-stays = این مرحله پایان مسیر فروش است: نامش تغییر می‌کند، اما خودش می‌ماند.
setup-never-stale = هرگز رهاشده به شمار نمی‌آید
setup-stale = { $days ->
   *[other] پس از { NUM($days) } روز بی‌خبری رهاشده است
}
setup-stage-holds = { $count ->
    [0] هیچ فرصت بازی اینجا نیست.
   *[other] { NUM($count) } فرصت باز اینجاست.
}
setup-heir-title = { $count ->
    [0] فرصت‌های پایان‌یافته ممکن است به <b>{ NAME($value) }</b> برگردند. کدام مرحله جای آن را بگیرد؟
   *[other] { NUM($count) } فرصت باز در <b>{ NAME($value) }</b> است. به کدام مرحله بروند؟
}
setup-heir-sure = { $count ->
    [0] <b>{ NAME($value) }</b> کنار گذاشته می‌شود و <b>{ NAME($stage) }</b> جای آن را می‌گیرد.
   *[other] <b>{ NAME($value) }</b> کنار گذاشته می‌شود و { NUM($count) } فرصت باز به <b>{ NAME($stage) }</b> می‌رود.
}
setup-heir-chance = احتمال آن‌ها به جای { PCT($before) } می‌شود { PCT($after) } و مبلغ مورد انتظار هم با آن تغییر می‌کند؛ احتمالی که دستی گذاشته شده می‌ماند.
setup-heir-undo = تا ده دقیقه می‌توانید آن را برگردانید.
setup-heir-go = ✅ انجام شود
setup-stage-back = { $count ->
    [0] ✅ دوباره به کار گرفته شد.
   *[other] ✅ دوباره به کار گرفته شد و { NUM($count) } فرصت به آن برگشت.
}
setup-stage-stayed = { NUM($count) } فرصت پس از آن تغییر کرده بود و همان‌جا ماند.
setup-stage-handed-over = { $count ->
    [0] ✅ کنار گذاشته شد؛ { NAME($stage) } جای آن را گرفت.
   *[other] ✅ کنار گذاشته شد؛ { NUM($count) } فرصت به { NAME($stage) } رفت.
}

# Teams

setup-teams = تیم‌ها
setup-teams-title = <b>تیم‌ها</b>
setup-team-manager = مدیر: { NAME($member) }
setup-team-no-manager = هنوز مدیری ندارد
setup-team-members = { $count ->
   *[other] { NUM($count) } عضو
}
setup-choose-manager = 👤 انتخاب مدیر
setup-manager-title = مدیر <b>{ NAME($team) }</b> کیست؟ دیگران اول باید نقش مدیر فروش بگیرند.
setup-nobody = هیچ‌کس

# Members

setup-members = اعضا
setup-members-title = <b>اعضا</b>
setup-member-role = نقش: { NAME($role) }
setup-member-team = تیم: { NAME($team) }
setup-member-no-team = در هیچ تیمی نیست
setup-member-may = مجوزهای دیگر:
setup-permission = • { NAME($permission) }
setup-role = نقش
setup-team = تیم
setup-permissions = ☑️ مجوزها
setup-new-link = 🔗 پیوند برای حساب تازه
setup-remove = حذف عضو
setup-remove-now = بله، حذف شود
setup-remove-title = دسترسی <b>{ NAME($member) }</b> گرفته شود؟ همان لحظه بسته می‌شود.
setup-removed = ✅ دسترسی { NAME($member) } بسته شد.
setup-role-title = نقش <b>{ NAME($member) }</b> چیست؟
setup-into-title = تیم <b>{ NAME($member) }</b> کدام است؟
setup-no-team = بدون تیم
setup-permissions-title = به <b>{ NAME($member) }</b> چه مجوزهایی می‌دهید؟ با هر لمس همان لحظه تغییر می‌کند.
setup-link = هر کس این پیوند را باز کند جای { NAME($member) } را می‌گیرد. یک بار و تا دو هفته کار می‌کند:
    { NAME($link) }

# The company

setup-company = شرکت
setup-lists = 🗂 فهرست‌ها…
setup-lists-title = <b>فهرست‌ها</b>
    آنچه همه‌جا از میانش انتخاب می‌شود.
setup-company-title = <b>{ NAME($company) }</b>

# What is asked

form-setup-name = <b>نام</b>
ask-setup-name = چه نامی داشته باشد؟
    .label = نام
form-setup-product = <b>محصول</b>
ask-product-name = نام محصول چیست؟ همه را در یک خط هم می‌شود گفت: پمپ ایکس ۲ میلیون تومان گروه پمپ
    .label = نام
ask-product-code = کد آن چیست؟ برای نمونه: PMP-A. اگر رد کنید، محصول تازه خودش کدی می‌گیرد.
    .label = کد
ask-product-group = در کدام گروه است؟
    .label = گروه
ask-product-price = قیمت هر واحد چقدر است؟ اگر خالی بماند، هر بار پرسیده می‌شود.
    .label = قیمت
ask-product-unit = با چه واحدی شمرده می‌شود؟ برای نمونه: عدد، متر، ساعت
    .label = واحد
ask-product-whole = فقط به‌صورت واحد کامل فروخته می‌شود؟
    .label = فقط کامل
ask-product-sellable = برای فروش است؟
    .label = برای فروش
form-find-product = <b>جست‌وجوی محصول</b>
ask-find-product = کدام محصول؟ چند حرف از نام یا کد آن را بنویسید.
    .label = محصول
form-setup-stage = <b>مرحله</b>
ask-stage-name = نام مرحله چیست؟
    .label = نام
ask-stage-probability = از اینجا احتمال برد چقدر است؟
    .label = احتمال
ask-stale-days = پس از چند روز بی‌خبری رهاشده به شمار آید؟ صفر یعنی هرگز.
    .label = رهاشده پس از
form-setup-team = <b>تیم</b>
ask-team-name = نام تیم چیست؟
    .label = نام
ask-team-language = گروه آن به چه زبانی است؟
    .label = زبان

# What is refused

refused-last-of-list = یکی باید بماند. اول یکی دیگر اضافه کنید.
refused-name-taken = این نام پیش‌تر گرفته شده است. لطفاً نام دیگری انتخاب کنید.
refused-code-taken = محصول دیگری این کد را دارد. لطفاً کد دیگری انتخاب کنید.
refused-stage-last-open = آخرین مرحلهٔ باز باید بماند.
refused-stage-needs-heir = فرصت‌هایی به این مرحله وابسته‌اند. لطفاً بگویید به کجا بروند.
refused-stage-must-stay = مرحله‌های برد و باخت باید بمانند.
refused-days-range = لطفاً بین { NUM($least) } و { NUM($most) } روز انتخاب کنید. برای نمونه: { NUM($within) }
refused-not-a-manager = اول به او نقش مدیر فروش بدهید.

# Out of use: what has it, and back again

setup-retired = از این پس کنار گذاشته شد.
setup-retire-undo = ↩ برگرداندن به کار
setup-held = { $count ->
    [0] هیچ فرصتی آن را ندارد.
   *[other] { NUM($count) } فرصت آن را دارند.
}

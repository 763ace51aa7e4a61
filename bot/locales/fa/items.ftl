# Values of the lists that come with the set-up; `item-` and the code of the value.

# Types of opportunity

item-standard = عادی
item-bulk-order = سفارش عمده
item-delivery = تحویل کالا
item-special-order = سفارش ویژه

# Sources

item-phone = تلفن
item-advertising = تبلیغات
item-exhibition = نمایشگاه
item-referral = معرفی دیگران
item-website = وب‌سایت
item-walk-in = مراجعهٔ حضوری
item-existing-customer = مشتری قبلی
item-cold-call = تماس سرد
item-supplier-reference = معرفی تأمین‌کننده
item-mass-mailing = ارسال انبوه
item-customers-vendor = تأمین‌کنندهٔ مشتری
item-campaign = کمپین

# Why an opportunity was won

item-best-price = بهترین قیمت
item-quality = کیفیت
item-relationship = رابطهٔ خوب
item-delivery-time = زمان تحویل
item-service = خدمات
item-win-other = دلیل دیگر

# Why an opportunity was lost

item-price = قیمت
item-competitor = رقیب
item-budget = بودجه
item-missing-feature = نبود یک قابلیت
item-timing = زمان‌بندی
item-no-decision-maker = نبود تصمیم‌گیرنده
item-unresponsive = پاسخ نداد
item-poor-fit = نامناسب بودن
item-other = دلیل دیگر

# The first pipeline and its stages

item-sales = فروش
item-contact = ارتباط اولیه
item-qualification = ارزیابی
item-proposal = پیشنهاد
item-negotiation = مذاکره
item-won = برد
item-lost = باخت

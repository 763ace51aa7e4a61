# What numbers, money and dates are made of. These take ready pieces and call no functions.

percent = { $number }٪
money-full = { $amount } { $currency }
money-compact-0 = { $amount } { $currency }
money-compact-3 = { $amount } هزار { $currency }
money-compact-6 = { $amount } میلیون { $currency }
money-compact-9 = { $amount } میلیارد { $currency }
money-hidden = •••
date-day = { $day ->
   *[other] { $number }
}
day-yesterday = دیروز
day-today = امروز
day-tomorrow = فردا
clock-time = { $hour }:{ $minute }
when-yesterday = دیروز ساعت { $time }
when-today = امروز ساعت { $time }
when-tomorrow = فردا ساعت { $time }
when-date = { $date }، ساعت { $time }
span-days = { $count ->
   *[other] { $number } روز
}
span-hours = { $count ->
   *[other] { $number } ساعت
}
span-minutes = { $count ->
   *[other] { $number } دقیقه
}
list-more = { $head }، { $next }
list-last = { $head } و { $last }
list-or = { $head } یا { $last }

month-jalali-1 = فروردین
month-jalali-2 = اردیبهشت
month-jalali-3 = خرداد
month-jalali-4 = تیر
month-jalali-5 = مرداد
month-jalali-6 = شهریور
month-jalali-7 = مهر
month-jalali-8 = آبان
month-jalali-9 = آذر
month-jalali-10 = دی
month-jalali-11 = بهمن
month-jalali-12 = اسفند

currency-IRR = ریال
currency-EUR = یورو
currency-USD = دلار
currency-GBP = پوند
currency-CHF = فرانک سوئیس
currency-CAD = دلار کانادا
currency-THB = بات
currency-JPY = ین
currency-CNY = یوان
currency-INR = روپیه
currency-AED = درهم
currency-TRY = لیر
currency-IQD = دینار عراق
currency-KWD = دینار کویت
currency-OMR = ریال عمان
currency-SGD = دلار سنگاپور
currency-MYR = رینگیت
currency-VND = دونگ
currency-KES = شیلینگ کنیا
currency-XOF = فرانک سیفا
currency-toman = تومان

# What numbers, money and dates are made of. These take ready pieces and call no functions.

percent = { $number }%
money-full = { $amount } { $currency }
money-compact-0 = { $amount } { $currency }
money-compact-3 = { $amount }k { $currency }
money-compact-6 = { $amount }M { $currency }
money-compact-9 = { $amount }B { $currency }
money-hidden = •••
date-day = { $day ->
   *[other] { $number }
}
day-yesterday = yesterday
day-today = today
day-tomorrow = tomorrow
clock-time = { $hour }:{ $minute }
when-yesterday = yesterday { $time }
when-today = today { $time }
when-tomorrow = tomorrow { $time }
when-date = { $date }, { $time }
span-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
span-hours = { $count ->
   *[other] { $number } h
}
span-minutes = { $count ->
   *[other] { $number } min
}
list-more = { $head }, { $next }
list-last = { $head } and { $last }
list-or = { $head } or { $last }

month-jalali-1 = Farvardin
month-jalali-2 = Ordibehesht
month-jalali-3 = Khordad
month-jalali-4 = Tir
month-jalali-5 = Mordad
month-jalali-6 = Shahrivar
month-jalali-7 = Mehr
month-jalali-8 = Aban
month-jalali-9 = Azar
month-jalali-10 = Dey
month-jalali-11 = Bahman
month-jalali-12 = Esfand

currency-IRR = IRR
currency-EUR = €
currency-USD = $
currency-GBP = £
currency-CHF = CHF
currency-CAD = CA$
currency-THB = ฿
currency-JPY = ¥
currency-CNY = CN¥
currency-INR = ₹
currency-AED = AED
currency-TRY = ₺
currency-IQD = IQD
currency-KWD = KWD
currency-OMR = OMR
currency-SGD = S$
currency-MYR = RM
currency-VND = ₫
currency-KES = KES
currency-XOF = F CFA
currency-toman = toman

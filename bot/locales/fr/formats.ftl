# What numbers, money and dates are made of. These take ready pieces and call no functions.

percent = { $number } %
money-full = { $amount } { $currency }
money-compact-0 = { $amount } { $currency }
money-compact-3 = { $kind ->
    [sign] { $amount } k{ $currency }
   *[word] { $amount } k { $currency }
}
money-compact-6 = { $kind ->
    [sign] { $amount } M{ $currency }
   *[word] { $amount } M { $currency }
}
money-compact-9 = { $kind ->
    [sign] { $amount } Md{ $currency }
   *[word] { $amount } Md { $currency }
}
money-hidden = •••
date-day = { $day ->
    [1] 1er
   *[other] { $number }
}
day-yesterday = hier
day-today = aujourd’hui
day-tomorrow = demain
clock-time = { $hour }:{ $minute }
when-yesterday = hier à { $time }
when-today = aujourd’hui à { $time }
when-tomorrow = demain à { $time }
when-date = { $date } à { $time }
span-days = { $count ->
    [one] { $number } jour
    [many] { $number } jours
   *[other] { $number } jours
}
span-hours = { $count ->
   *[other] { $number } h
}
span-minutes = { $count ->
   *[other] { $number } min
}
list-more = { $head }, { $next }
list-last = { $head } et { $last }
list-or = { $head } ou { $last }

month-jalali-1 = farvardin
month-jalali-2 = ordibehesht
month-jalali-3 = khordad
month-jalali-4 = tir
month-jalali-5 = mordad
month-jalali-6 = shahrivar
month-jalali-7 = mehr
month-jalali-8 = aban
month-jalali-9 = azar
month-jalali-10 = dey
month-jalali-11 = bahman
month-jalali-12 = esfand

currency-IRR = rials
currency-EUR = €
currency-USD = $
currency-GBP = £
currency-CHF = CHF
currency-CAD = $ CA
currency-THB = ฿
currency-JPY = ¥
currency-CNY = CN¥
currency-INR = ₹
currency-AED = AED
currency-TRY = ₺
currency-IQD = IQD
currency-KWD = KWD
currency-OMR = OMR
currency-SGD = $ SG
currency-MYR = RM
currency-VND = ₫
currency-KES = KES
currency-XOF = F CFA
currency-toman = tomans

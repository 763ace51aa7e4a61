# What numbers, money and dates are made of. These take ready pieces and call no functions.

percent = { $number }%
money-full = { $amount } { $currency }
money-compact-0 = { $amount } { $currency }
money-compact-3 = { $amount } พัน{ $currency }
money-compact-6 = { $amount } ล้าน{ $currency }
money-compact-9 = { $amount } พันล้าน{ $currency }
money-hidden = •••
date-day = { $day ->
   *[other] { $number }
}
day-yesterday = เมื่อวาน
day-today = วันนี้
day-tomorrow = พรุ่งนี้
clock-time = { $hour }:{ $minute } น.
when-yesterday = เมื่อวาน { $time }
when-today = วันนี้ { $time }
when-tomorrow = พรุ่งนี้ { $time }
when-date = { $date } { $time }
span-days = { $count ->
   *[other] { $number } วัน
}
span-hours = { $count ->
   *[other] { $number } ชม.
}
span-minutes = { $count ->
   *[other] { $number } นาที
}
list-more = { $head }, { $next }
list-last = { $head } และ { $last }
list-or = { $head } หรือ { $last }

month-jalali-1 = ฟาร์วาร์ดิน
month-jalali-2 = ออร์ดีเบเฮชต์
month-jalali-3 = คอร์ดาด
month-jalali-4 = ตีร์
month-jalali-5 = มอร์ดาด
month-jalali-6 = ชาห์รีวาร์
month-jalali-7 = เมห์ร
month-jalali-8 = อาบาน
month-jalali-9 = อาซาร์
month-jalali-10 = เดย์
month-jalali-11 = บาห์มัน
month-jalali-12 = เอสฟันด์

currency-IRR = เรียลอิหร่าน
currency-EUR = ยูโร
currency-USD = ดอลลาร์
currency-GBP = ปอนด์
currency-CHF = ฟรังก์สวิส
currency-CAD = ดอลลาร์แคนาดา
currency-THB = บาท
currency-JPY = เยน
currency-CNY = หยวน
currency-INR = รูปี
currency-AED = เดอร์แฮม
currency-TRY = ลีรา
currency-IQD = ดีนาร์อิรัก
currency-KWD = ดีนาร์คูเวต
currency-OMR = เรียลโอมาน
currency-SGD = ดอลลาร์สิงคโปร์
currency-MYR = ริงกิต
currency-VND = ดอง
currency-KES = ชิลลิงเคนยา
currency-XOF = ฟรังก์เซฟา
currency-toman = โตมัน

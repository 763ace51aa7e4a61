# Lines that are typed while another opportunity is open.

line-waits = { $count ->
    [one] نوبت بعدی: «{ NAME($line) }»
   *[other] نوبت بعدی: «{ NAME($line) }». { NUM($count) } خط در نوبت است.
}
line-saved = { $count ->
    [one] ✅ ثبت شد برای { NAME($customer) }. خط بعدی شما:
   *[other] ✅ ثبت شد برای { NAME($customer) }. خط بعدی از { NUM($count) } خط:
}
line-too-many = خط‌های زیادی در نوبت‌اند. لطفاً اول همین یکی را ثبت کنید، بعد این خط را دوباره بفرستید.

# Near misses

form-did-you-mean = چیزی به نام «{ NAME($text) }» پیدا نشد. منظورتان این است؟

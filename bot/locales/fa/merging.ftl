# Merging customers and opportunities, and the doubt at creation.


button-merge = 🔗 ادغام
button-merge-now = 🔗 ادغام این دو
button-twin = { NAME($number) }
button-save-anyway = ➕ نه، فرصت تازه ثبت شود
merged = ادغام شد
form-merge-customer = <b>ادغام</b>
ask-merge-customer = کدام مشتری دیگر همین است؟
    .label = مشتری
merge-customers = <b>{ NAME($goes) }</b> همان <b>{ NAME($stays) }</b> است؟
merge-customers-what = همهٔ فرصت‌ها، سابقه‌ها، پیگیری‌ها و تلفن‌ها به { NAME($stays) } می‌رسد. تا ده دقیقه می‌توانید آن را برگردانید.
merge-which = <b>{ NAME($number) }</b> · { NAME($title) }
    کدام یکی همین است؟
merge-none = <b>{ NAME($number) }</b> · { NAME($title) }
    این مشتری فرصت باز دیگری ندارد.
merge-opportunities = <b>{ NAME($goes) }</b> همان <b>{ NAME($stays) }</b> است؟
merge-one = • { NAME($number) } · { NAME($title) } · { MONEY($amount) }
merge-one-no-amount = • { NAME($number) } · { NAME($title) }
merge-what = محصول‌ها، سابقه‌ها و پیگیری‌ها به { NAME($stays) } می‌رسد و { NAME($goes) } به همان‌جا می‌برد. تا ده دقیقه می‌توانید آن را برگردانید.
merge-amount = مبلغ { MONEY($amount) } خواهد شد.
opportunity-alike = این شبیه فرصتی است که دارید. همین است؟
refused-merge-same = این دو همین حالا یکی هستند.
refused-merge-other-customer = مشتری این دو یکی نیست. اول مشتری‌ها را ادغام کنید.
card-merged = 🔗 { NAME($number) } در این فرصت ادغام شده است.
customer-merged = 🔗 { NAME($name) } در این مشتری ادغام شده است.

# The logo on the company’s papers.

setup-logo = 🖼 نشان شرکت
setup-logo-title = <b>🖼 نشان شرکت</b>
setup-logo-there = نشان هست و روی همهٔ سندها چاپ می‌شود.
setup-logo-none = هنوز نشانی نیست؛ روی سندها فقط نام شرکت می‌آید.
setup-logo-send = اکنون یک عکس یا فایل تصویر (⁨PNG⁩ یا ⁨JPEG⁩) همین‌جا بفرستید.
setup-logo-drop = 🗑 برداشتن
refused-logo-kind = این تصویر چاپ نمی‌شود. لطفاً ⁨PNG⁩ یا ⁨JPEG⁩ بفرستید.
refused-logo-too-large = بزرگ‌تر از { NUM($most) } مگابایت است. لطفاً تصویر کوچک‌تری بفرستید.
refused-logo-too-many-points = بیش از { NUM($most) } میلیون نقطه دارد. لطفاً تصویر کوچک‌تری بفرستید.
refused-logo-not-fetched = تلگرام تصویر را تحویل نداد. لطفاً دوباره بفرستید.

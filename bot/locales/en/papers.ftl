# The logo on the company’s papers.

setup-logo = 🖼 Logo
setup-logo-title = <b>🖼 Logo</b>
setup-logo-there = There is one: it stands on every document.
setup-logo-none = There is none yet; documents show only the company’s name.
setup-logo-send = Send a photo or a picture file (PNG or JPEG) here now.
setup-logo-drop = 🗑 Remove it
refused-logo-kind = That can’t be printed. Please send a PNG or JPEG.
refused-logo-too-large = It is larger than { NUM($most) } MB. Please send a smaller one.
refused-logo-too-many-points = It has more than { NUM($most) } million points. Please send a smaller one.
refused-logo-not-fetched = Telegram did not hand over the picture. Please send it again.

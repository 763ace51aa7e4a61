# The logo on the company’s papers.

setup-logo = 🖼 โลโก้
setup-logo-title = <b>🖼 โลโก้</b>
setup-logo-there = มีโลโก้แล้ว และพิมพ์อยู่บนเอกสารทุกฉบับ
setup-logo-none = ยังไม่มีโลโก้ เอกสารมีแต่ชื่อบริษัท
setup-logo-send = ส่งรูปถ่ายหรือไฟล์รูป (PNG หรือ JPEG) มาที่นี่ได้เลย
setup-logo-drop = 🗑 เอาออก
refused-logo-kind = รูปนี้พิมพ์ไม่ได้ กรุณาส่งไฟล์ PNG หรือ JPEG
refused-logo-too-large = รูปใหญ่กว่า { NUM($most) } MB กรุณาส่งรูปที่เล็กกว่านี้
refused-logo-too-many-points = รูปนี้มีมากกว่า { NUM($most) } ล้านจุด กรุณาส่งรูปที่เล็กกว่านี้
refused-logo-not-fetched = Telegram ไม่ได้ส่งรูปมาให้ กรุณาส่งอีกครั้ง

# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 จากขั้นตอนนี้ ปิดการขายได้ { NUM($won) } จาก { NUM($count) } รายการล่าสุด ({ PCT($share) })

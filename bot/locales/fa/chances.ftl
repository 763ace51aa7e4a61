# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 از { NUM($count) } فرصت اخیر این مرحله، { NUM($won) } فرصت به برد رسید ({ PCT($share) })

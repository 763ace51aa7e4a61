# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 از { NUM($count) } فرصت اخیر { $whose ->
    [own] شما
    [team] تیم شما
   *[all] همه
} در این مرحله، { NUM($won) } فرصت به برد رسید ({ PCT($share) })

# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 From this stage { NUM($won) } of { $whose ->
    [own] your last { NUM($count) }
    [team] your team’s last { NUM($count) }
   *[all] everybody’s last { NUM($count) }
} { $won ->
    [one] was
   *[other] were
} won ({ PCT($share) })

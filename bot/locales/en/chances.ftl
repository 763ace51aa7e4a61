# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 From this stage { NUM($won) } of the last { NUM($count) } { $won ->
    [one] was
   *[other] were
} won ({ PCT($share) })

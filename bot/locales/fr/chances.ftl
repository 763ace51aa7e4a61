# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 Depuis cette étape, { $won ->
    [one] { NUM($won) } des { NUM($count) } dernières a été gagnée
   *[other] { NUM($won) } des { NUM($count) } dernières ont été gagnées
} ({ PCT($share) })

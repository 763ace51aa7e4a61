# How those that stood in the same stage really ended; only said of ten or more.

experience = 🔎 Depuis cette étape, { NUM($won) } { $whose ->
    [own] de vos { NUM($count) } dernières
    [team] des { NUM($count) } dernières de votre équipe
   *[all] des { NUM($count) } dernières de tous
} { $won ->
    [one] a été gagnée
   *[other] ont été gagnées
} ({ PCT($share) })

# Lines that are typed while another opportunity is open.

line-waits = { $count ->
    [one] Gardé pour après celle-ci : « { NAME($line) } »
    [many] Gardé pour après celle-ci : « { NAME($line) } ». { NUM($count) } de lignes attendent.
   *[other] Gardé pour après celle-ci : « { NAME($line) } ». { NUM($count) } lignes attendent.
}
line-saved = { $count ->
    [one] ✅ Enregistrée pour { NAME($customer) }. Votre ligne suivante :
    [many] ✅ Enregistrée pour { NAME($customer) }. Votre ligne suivante, sur { NUM($count) } :
   *[other] ✅ Enregistrée pour { NAME($customer) }. Votre ligne suivante, sur { NUM($count) } :
}
line-too-many = Trop de lignes attendent. Veuillez d’abord enregistrer celle qui est ouverte, puis renvoyer cette ligne.

# Near misses

form-did-you-mean = Rien ne s’appelle « { NAME($text) } ». Vouliez-vous dire :

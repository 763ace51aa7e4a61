# What keeps the company safe, and people’s data: floods, erasing, privacy.

too-fast = C’est trop à la fois. Ce qui arrive maintenant n’est pas enregistré ; attendez une demi-minute, puis reprenez où vous en êtes.
invite-wait = Trop d’essais à la suite. Attendez deux minutes, puis renvoyez l’invitation la plus récente.

step-erase = données personnelles effacées
button-erase = 🧹 Effacer les données
erase-title = <b>Effacer les données personnelles de { NAME($name) } ?</b>
erase-goes = Perdus pour toujours : le nom, les téléphones, l’e-mail, l’adresse et le lieu ; les titres, notes et textes de ses opportunités, relances et entrées d’historique ; les noms et notes des documents ; les fichiers ; et tout cela dans le journal des modifications, les messages en attente ou envoyés, les brouillons, les recherches gardées et les transferts pas encore rangés.
erase-stays = Gardés : les numéros, montants, étapes, dates et qui a fait quoi. Chaque rapport dit la même chose qu’avant.
erase-elsewhere = Hors de ma portée : ce qui est écrit dans les conversations Telegram, les fichiers exportés et les copies de la base d’avant aujourd’hui. Enregistrez d’abord les factures si la loi vous demande de les garder.
erase-sure = C’est sans retour.
button-erase-now = 🧹 Effacer pour toujours
erased = C’est effacé. Il reste un numéro.

command-privacy = Ce qui est gardé, et de qui
privacy-title = <b>Ce que je garde</b>
privacy-members = <b>Des membres :</b> le numéro et le nom Telegram, la langue, le fuseau, l’équipe et le rôle, les heures et les congés, et ce que chacun a fait ici, avec l’heure. Une personne qui part perd l’accès aussitôt ; ce qu’elle a fait reste.
privacy-customers = <b>Des clients :</b> ce que vous saisissez ou transférez à leur sujet : noms, téléphones, e-mail, adresse, notes, opportunités et documents. Tout reste dans la base de votre entreprise ; rien ne va à personne d’autre.
privacy-telegram = <b>Des messages :</b> ce que vous écrivez est oublié une fois traité. Reste ce qui devient une entrée d’historique, et un brouillon abandonné, pendant un jour. Telegram garde la conversation.
privacy-files = <b>Des fichiers :</b> la référence de Telegram. Une copie sur le disque de l’entreprise seulement si votre administrateur l’a activée.
privacy-erase = <b>Pour être effacé :</b> un administrateur ouvre le client, puis « Modifier » et « Effacer les données ». Les chiffres restent, la personne non. Les copies antérieures de la base la contiennent encore jusqu’à leur remplacement.
help-privacy = /privacy – ce qui est gardé, de qui, et comment l’effacer

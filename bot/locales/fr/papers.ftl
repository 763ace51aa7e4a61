# The logo on the company’s papers.

setup-logo = 🖼 Logo
setup-logo-title = <b>🖼 Logo</b>
setup-logo-there = Il y en a un : il figure sur chaque document.
setup-logo-none = Il n’y en a pas encore ; les documents ne portent que le nom de l’entreprise.
setup-logo-send = Envoyez maintenant ici une photo ou un fichier image (PNG ou JPEG).
setup-logo-drop = 🗑 Le retirer
refused-logo-kind = Cette image ne peut pas être imprimée. Envoyez un PNG ou un JPEG.
refused-logo-too-large = Elle dépasse { NUM($most) } Mo. Envoyez-en une plus petite.
refused-logo-too-many-points = Elle a plus de { NUM($most) } millions de points. Envoyez-en une plus petite.
refused-logo-not-fetched = Telegram n’a pas transmis l’image. Envoyez-la de nouveau.

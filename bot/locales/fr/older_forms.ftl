# Un formulaire qui a changé pendant qu’on le remplissait

form-changed = Ce formulaire a changé depuis que vous l’avez commencé. Vos réponses sont conservées.
form-changed-unplaced = Il ne demande plus ce que vous aviez écrit ici :
form-changed-unheard = « { NAME($text) } » répondait à une question qui n’est plus posée ; je ne m’en suis pas servi.

# What each person sets for themselves, and invites.

settings-title = <b>Your settings</b>
settings-language = 🌐 { $language }
settings-calendar = 📅 { $calendar }
settings-zone = 🕑 { NAME($zone) }
settings-quiet = 🌙 Quiet from { WHEN($from) } to { WHEN($until) }
settings-quiet-never = 🌙 Never quiet
setting-kept = ✅ Saved.
welcome-first = ✅ Saved. Now your first opportunity: I ask, you answer or skip.

button-set-language = 🌐 Language
button-set-calendar = 📅 Calendar
button-set-zone = 🕑 Time zone
button-set-quiet = 🌙 Quiet hours

invite-title = <b>Who do you want to invite?</b>
    The link works once, for two weeks.
invite-link = Send this link to your colleague ({ $role }):
    { NAME($link) }
button-invite-as = { $role }
invite-team = Team: { NAME($team) }
button-invite-to = { NUM($place) } · { $role }
group-registered = This is now the group of { NAME($team) }. Its manager chooses what is told here.

# Home, help, coming in, and what stands on the keyboard under the input field.

menu-new = ✨ New
    .before = ✨ New opportunity
menu-list = 📋 Mine
    .before = 📋 My opportunities
menu-report = 📊 Reports
menu-settings = ⚙️ Settings

home-hello = <b>{ NAME($name) }</b>, good to see you.
home-open = { $count ->
    [one] { NUM($count) } open opportunity
   *[other] { NUM($count) } open opportunities
} · { MONEY($amount) }
    Expected: { MONEY($weighted) }
home-none = Nothing is open. The next one is a tap away.
unknown-text = I did not understand that. These are the things I can do:
outdated = That button is from an older message. This is how it stands now.

button-new = ✨ New opportunity
button-list = 📋 Opportunities
button-reports = 📊 Reports
button-settings = ⚙️ Settings
button-invite = 👋 Invite
button-home = 🏠 Home
button-back = ‹ Back
button-resume = ↪ Resume my draft
button-copy = Copy the link

help-intro = <b>Forsat</b> keeps your sales opportunities.
help-new = /new – a new opportunity
help-list = /list – the open ones
help-find = /find – by number, customer, product or words
help-board = /board – stage by stage
help-report = /report – figures as pictures
help-settings = /settings – language, calendar, time zone, quiet hours
help-invite = /invite – invite a colleague
help-register = /register – typed in a group: it gets your team’s news
help-cancel = /cancel – leave what you are in; the draft is kept for a day

joined = Welcome, { NAME($name) }! One minute of questions, then you can start.
stranger = Hello! This bot belongs to a sales team. Please ask your manager for an invite link.
cancelled = Left. Your draft is kept for a day.
nothing-to-cancel = There was nothing to leave.
nothing-to-resume = That draft is gone.
gone = This is no longer here, or not yours to see.
error-code = Something went wrong here, not with you. Please try again; if it stays, tell support the code { NAME($code) }.

command-new = New opportunity
command-list = Open opportunities
command-find = Find an opportunity
nothing-else-to-undo = Nothing else you did in the last ten minutes can be taken back.
nothing-to-undo = Nothing you did in the last ten minutes can be taken back.
command-board = The board, stage by stage
command-report = Reports
command-settings = Language, calendar, quiet hours
command-invite = Invite a colleague
command-help = What I can do
command-cancel = Leave what you are in
command-register = Make this the group of your team
only-private = That works in your private chat with me.
button-first-steps = 👣 First steps again

# What keeps the company safe, and people’s data: floods, erasing, privacy.

too-fast = That was too much at once. What you send now is not saved; please wait half a minute, then go on where you are.
invite-wait = That is too many tries. Please wait two minutes, then send the newest invite once more.

step-erase = erased personal data
button-erase = 🧹 Erase personal data
erase-title = <b>Erase the personal data of { NAME($name) }?</b>
erase-goes = Gone for good: the name, phones, e-mail, address and place; titles, notes and all texts of their opportunities, follow-ups and records; names and notes in documents; files; and the same in the change log, in messages that wait or were sent, in drafts, kept searches and forwards nobody put anywhere yet.
erase-stays = Kept: numbers, amounts, stages, days and who did what. Every report says the same as before.
erase-elsewhere = Not in my hands: what was written in Telegram chats, files you exported, and copies of the database made before today. Save invoices first if the law asks you to keep them.
erase-sure = There is no undo.
button-erase-now = 🧹 Erase for good
erased = Erased. A number is left.

command-privacy = What is kept about whom
privacy-title = <b>What I keep</b>
privacy-members = <b>Of members:</b> the Telegram number and name, language, time zone, team and role, hours and days off, and what each of you did in here, with the time. Who leaves loses access at once; what they did stays.
privacy-customers = <b>Of customers:</b> what you enter or forward about them: names, phones, e-mail, address, notes, opportunities and documents. All of it stays in your company’s own database; nothing goes to anybody else.
privacy-telegram = <b>Of messages:</b> what you type is forgotten once it is done. What becomes a record stays, and a draft you left stays for a day. Telegram itself keeps the chat.
privacy-files = <b>Of files:</b> Telegram’s reference. A copy on your company’s disk only where your admin switched that on.
privacy-erase = <b>To be erased:</b> an admin opens the customer, then “Change” and “Erase personal data”. Figures stay, the person does not. Copies of the database made earlier still hold it until they are replaced.
help-privacy = /privacy – what is kept about whom, and how it is erased

# Records made of messages: what was kept, calls and visits, files, where something belongs.

kept-title = ✅ Saved to <b>{ NAME($title) }</b>
kept-as = { $what } · { WHEN($at) }
kept-from = From { NAME($name) }
kept-file-name = { NAME($name) }
kept-text = “{ NAME($text) }”
kept-far = 📏 { NUM($distance) } { $unit } from the customer’s place
kept-marked = { $what }
kept-none = It was taken back.
kept-before = This message is saved already. Here it is.
kept-many = ✅ Saved: { $count ->
    [one] { NUM($count) } item
   *[other] { NUM($count) } items
}
kept-sum-note = • { $count ->
    [one] { NUM($count) } note
   *[other] { NUM($count) } notes
} on { NAME($title) }
kept-sum-message = • { $count ->
    [one] { NUM($count) } message
   *[other] { NUM($count) } messages
} on { NAME($title) }
kept-sum-call = • { $count ->
    [one] { NUM($count) } call
   *[other] { NUM($count) } calls
} on { NAME($title) }
kept-sum-visit = • { $count ->
    [one] { NUM($count) } visit
   *[other] { NUM($count) } visits
} on { NAME($title) }
kept-sum-photo = • { $count ->
    [one] { NUM($count) } photo
   *[other] { NUM($count) } photos
} on { NAME($title) }
kept-sum-voice = • { $count ->
    [one] { NUM($count) } voice message
   *[other] { NUM($count) } voice messages
} on { NAME($title) }
kept-sum-video = • { $count ->
    [one] { NUM($count) } video
   *[other] { NUM($count) } videos
} on { NAME($title) }
kept-sum-file = • { $count ->
    [one] { NUM($count) } file
   *[other] { NUM($count) } files
} on { NAME($title) }

kept-what-note = 🗒 Note
kept-what-message-in = 💬 Message from the customer
kept-what-message-out = 💬 Message to the customer
kept-what-message-none = 💬 Message
kept-what-call-in = 📞 They called
kept-what-call-out = 📞 Call
kept-what-call-none = 📞 Call, no answer
kept-what-visit = 🚗 Visit
kept-what-photo = 🖼 Photo
kept-what-voice = 🎤 Voice message
kept-what-video = 🎬 Video
kept-what-file = 📎 File

button-mark-note = 🗒 Note
button-mark-message = 💬 Message
button-mark-call = 📞 Call
button-mark-visit = 🚗 Visit
button-mark-in = ⬅ From the customer
button-mark-out = ➡ To the customer
button-keep-place = 📌 Keep as customer’s place
button-open = 📂 Open
place-kept = Saved as the customer’s place

card-last = { $what } · { WHEN($at) } · { NAME($member) }
card-last-text = { $what } · { WHEN($at) } · { NAME($member) }: “{ NAME($text) }”

# A call or a visit by two taps

button-call = 📞 Call
button-visit = 🚗 Visit
call-title = 📞 <b>{ NAME($title) }</b>
    How did the call go?
button-reached = ✅ Reached
button-no-answer = 🔕 No answer
button-they-called = ⬅ They called
visit-title = 🚗 <b>{ NAME($title) }</b>
    Send your location with 📎, or tap below. A photo or a voice message is kept too.
button-visited = ✅ Visited, without location
contact-told = ✅ Saved: { $what }
contact-kept = ✅ Saved.
form-contact-note = <b>What was said</b>
ask-contact-note = What was said? Type a few words or send a voice message.
    .label = Words
ask-contact-next = When is the next contact?
    .label = Next contact

# Files

button-files = 📎 Files
button-file = { $what } · { WHEN($at) }
button-file-named = 📎 { NAME($name) }
files-title = <b>{ NAME($title) }</b>
    Tap a file and I will send it again.
files-none = <b>{ NAME($title) }</b>
    There is no file yet. Reply to the card with a photo or a file.

# Where it belongs

form-file-it = <b>Where it belongs</b>
ask-opportunity = Which opportunity does it belong to? Choose one, or type a name or a number.
    .label = Opportunity
unfiled = 📥 { $count ->
    [one] { NUM($count) } message is waiting.
   *[other] { NUM($count) } messages are waiting.
}
near-customer = 📍 { NAME($customer) } · { NUM($distance) } { $unit }
unit-metres = m
unit-kilometres = km

permission-comment = Add to others’ records

# A shared contact

contact-shared = 👤 <b>{ NAME($name) }</b> · { NAME($phone) }
contact-known = Your customer: { NAME($name) }
contact-kept-by = { NAME($member) } looks after this customer. Please ask them.
contact-unkept = This number belongs to a customer already. Please ask your manager.
contact-new = Nobody has this number yet. Save it as a customer?
contact-made = ✅ Saved as a customer.
button-as-lead = 🌱 As a lead
button-as-person = 👤 As a person
button-file-contact = 📥 For an opportunity

# Inline mode, and two settings

inline-title = { NAME($title) }
inline-about = { NAME($party) } · { NAME($number) } · { $stage }
inline-card = <b>{ NAME($title) }</b>
    { NAME($party) } · { NAME($number) } · { $stage }

ask-setting-keep-copies = Should copies of photos and files that people send be kept on the server?
    .label = File copies
    .title = Copies of files on the server
ask-setting-inline-mode = May members find cards by typing the bot’s name in a private chat?
    .label = Inline mode
    .title = Cards found from other chats

words-on-card = I don’t know “{ NAME($text) }”. Keep it as a note?
words-left = Nothing was planned. Keep “{ NAME($text) }” as a note?
button-keep-words = 🗒 Note on “{ NAME($title) }”
words-mean = What is “{ NAME($text) }”?
words-again = “{ NAME($text) }”: that product is here already. Change its line, or add one more?
words-several = “{ NAME($text) }”: some of that is here already. Change it so, or add new lines for all?
words-one-more = ➕ { NAME($text) }
words-unknown = I don’t understand “{ NAME($text) }”.
customer-stays = A card keeps its customer. For another one, a copy of it can be made.
words-off-nothing = There is no product here yet to take a discount off. Add the product first.
button-plan-words = ⏰ Plan a follow-up
button-take-off = Discount: { NAME($product) }
button-price-words = { NAME($product) }: { MONEY($price) }
button-drop-words = Remove: { NAME($product) }
button-count-words = { NAME($product) }: { NUM($before) } → { NUM($count) }
button-line-words = { NAME($product) }: { NUM($count) } × { MONEY($price) }{ $discount ->
    [0] { "" }
   *[other] { " " }−{ PCT($discount) }
}
button-another-line = ➕ One more line
button-change-several = ✅ Change so
button-all-new-lines = ➕ New lines for all
help-line = One line makes an opportunity, to look through before it is saved: <code>{ NAME($line) }</code>
help-example = { NAME($customer) } 20 { NAME($product) } at { MONEY($price) }, 60%
help-example-usual = Acme 20 pumps at { MONEY($price) }, 60%
help-notes = Reply to a card, or type while it is open: your words are kept on it
help-undo = Slipped? Undo stands on the card for ten minutes after each change; /undo does the same

# Products that nobody sells yet: a rep asks for one, the admins answer.

wish-ask = 🙋 Ask admin: “{ NAME($text) }”
wish-unknown = No product is called “{ NAME($text) }”. Choose another one, or ask the admin to add it.
wish-not-for-sale = “{ NAME($name) }” is in the price list but not for sale at present. Choose another one, or ask the admin.
wish-link-unknown = No product is called “{ NAME($name) }”. Shall I ask the admins to add it?
wish-link-unsold = “{ NAME($name) }” is in the price list but not for sale at present. Shall I ask the admins?
wish-sent = I have asked the admins for “{ NAME($name) }”. Go on without it: I tell you as soon as it is there.
wish-waiting = 🙋 Asked for: { NAME($name) }

# To the admins, and back

wish = 🙋 { NAME($member) } asks for a product that is not in the list: <b>{ NAME($name) }</b>
wish-unsold = 🙋 { NAME($member) } asks for a product that is in the list but not for sale: <b>{ NAME($unsold) }</b>
wish-for = { NAME($title) } · { NAME($number) }
wish-count = Quantity: { NUM($quantity) }
wish-count-priced = Quantity: { NUM($quantity) }, at { MONEY($price) }
wish-add = ➕ Add “{ NAME($name) }”
wish-sell = ✅ Sell it again
wish-use = There is one
wish-refuse = ✖ No
wish-granted = ✅ <b>{ NAME($name) }</b> is in the price list now.
wish-granted-as = ✅ “{ NAME($name) }” is in the price list as <b>{ NAME($product) }</b>.
wish-go-on = 📦 Go on with it
wish-refused = ✖ { NAME($member) } does not add “{ NAME($name) }”.
wish-note = “{ NAME($note) }”
refused-wish-there = This product is in the list already: { NAME($product) }

# What the admin is asked

form-wish-product = <b>A product that was asked for</b>
ask-wish-product = Which product is it? Type a few letters or its code.
    .label = Product
form-wish-refused = <b>A product that was asked for</b>
ask-wish-note = Why not, in one sentence? You can leave it out.
    .label = Sentence

# In the set-up

setup-wishes = 🙋 Asked for: { NUM($count) }
setup-wishes-title = <b>Products that were asked for</b>
setup-wish-row = { NUM($place) }. { NAME($name) } · { NAME($people) }
setup-wish-people = Asked by { NAME($people) }, { DATE($day) }
setup-wish-unsold = It is in the price list as “{ NAME($name) }”, but not for sale.

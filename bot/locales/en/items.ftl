# Values of the lists that come with the set-up; `item-` and the code of the value.

# Types of opportunity

item-standard = Standard
item-bulk-order = Bulk order
item-delivery = Delivery
item-special-order = Special order

# Sources

item-phone = Phone
item-advertising = Advertising
item-exhibition = Trade fair
item-referral = Referral
item-website = Website
item-walk-in = Walk-in
item-existing-customer = Existing customer
item-cold-call = Cold call
item-supplier-reference = Supplier’s recommendation
item-mass-mailing = Mass mailing
item-customers-vendor = Customer’s vendor
item-campaign = Campaign

# Why an opportunity was won

item-best-price = Best price
item-quality = Quality
item-relationship = Good relationship
item-delivery-time = Delivery time
item-service = Service
item-win-other = Other

# Why an opportunity was lost

item-price = Price
item-competitor = Competitor
item-budget = Budget
item-missing-feature = Missing feature
item-timing = Timing
item-no-decision-maker = No decision maker
item-unresponsive = No answer
item-poor-fit = Poor fit
item-other = Other

# The first pipeline and its stages

item-sales = Sales
item-contact = Contact
item-qualification = Qualification
item-proposal = Proposal
item-negotiation = Negotiation
item-won = Won
item-lost = Lost

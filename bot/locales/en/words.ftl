# Words for what the domain knows by name: the name of the kind and its value.

# How an opportunity stands

status-open = Open
status-won = Won
status-lost = Lost
status-closed = Closed
engagement-new = New
engagement-replied = Replied
engagement-quoted = Quoted
priority-low = Low
priority-normal = Normal
priority-high = High

# What somebody may do here

role-admin = Admin
role-manager = Manager
role-rep = Sales rep
role-viewer = Viewer
permission-view-list = See others’ lists
permission-delete = Delete
permission-pick-products = Pick products
permission-change-price = Change a price
permission-rename-line = Rename a line
permission-see-change-log = See the change log
permission-export-shown = Export a list
permission-edit-related = Change the customer
permission-customise = Choose own columns
permission-export-all = Export everything

# Languages and calendars; a language is named in itself

language-en = English
language-fa = فارسی
language-fr = Français
language-th = ไทย
calendar-gregorian = Gregorian
calendar-jalali = Persian (Jalali)
calendar-buddhist = Thai (Buddhist)

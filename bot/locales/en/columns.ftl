# The fields of a row, and files of a list.

cell-next = next { WHEN($value) }
cell-close = closes { DATE($value, form: "day") }
cell-percent = { PCT($value) }
cell-weighted = expected { MONEY($value, form: "compact") }
cell-money = { $field }: { MONEY($value, form: "compact") }
cell-day = { $field }: { DATE($value, form: "day") }
cell-number = { $field }: { NUM($value) }
cell-words = { NAME($value) }
field-next-contact = Next contact
field-weighted = Expected amount
button-export = ⬇ File
button-columns = ⚙ Fields
button-xlsx = ⬇ Excel
button-csv = ⬇ CSV
button-xlsx-all = ⬇ Excel, all fields
button-csv-all = ⬇ CSV, all fields
button-file-fields = ⚙ Fields of the file
button-columns-usual = ↺ Default
export-title = <b>{ $which }</b> · { $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
} as a file
export-fields = Fields: { NAME($fields) }.
export-most = A file holds up to { NUM($most) } rows.
columns-of-row = <b>Which fields should a row of your lists show?</b> Up to { NUM($most) }.
columns-of-file = <b>Which fields should your files have?</b>
file-name = Opportunities
file-caption = { $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
}
refused-columns-too-many = A row has room for { NUM($most) } fields. Take one away first.
refused-columns-none = A file needs at least one field.
refused-export-too-many = A file here holds { NUM($most) } rows at most. Narrow the list with a filter, or ask your admin for all of it.
refused-export-empty = There is nothing to export in this list.

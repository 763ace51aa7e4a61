# A spreadsheet that an admin sends: what would come of it, and what came of it.

button-bring-in = 📥 Import { NUM($count) }
button-refused-rows = 📄 { NUM($count) } refused, as a file
table-customers = customers
table-products = products
table-members = members
table-opportunities = opportunities
button-keep-as-file = 📎 Keep as a file
table-unfit = <b>{ NAME($file) }</b> looks like { $table }, but { $count ->
        [one] this column is missing
       *[other] these columns are missing
    }: { NAME($names) }.
    Add { $count ->
        [one] it
       *[other] them
    } and send the file again to import it.
table-left-out = { $count ->
        [one] This column is left out
       *[other] These columns are left out
    }: { NAME($names) }
table-tried = <b>{ NAME($file) }</b>: { $table }
    Nothing is saved yet.
table-brought = <b>✅ { NAME($file) }</b>: { $table }
table-added = New: { NUM($count) }
table-changed = Completed or changed: { NUM($count) }
table-known = Already here: { NUM($count) }
table-refused = Refused and left out: { NUM($count) }
table-refused-row = · row { NUM($row) }, { NAME($column) }: { NAME($why) }
table-alike = With the phone or e-mail of another customer: { NUM($count) }. If they are the same, merge them on the customer’s card.
table-nothing = There is nothing to import.
table-first = The first rows:
table-row = · { NAME($row) }
table-column-row = row
table-column-column = column
table-column-why = why it is refused
table-refused-page = refused
table-refused-caption = Refused rows of { NAME($file) }: { NUM($count) }. Correct them, remove the last three columns and send the file again.

refused-table-empty = The file begins with an empty row; the names of the columns go there.
refused-table-unknown = Unknown column: { NAME($names) }. There are: { NAME($known) }.
refused-table-twice = This column is there twice: { NAME($names) }.
refused-table-missing = This column is missing: { NAME($names) }.
refused-table-cells = Row { NUM($number) } has more cells than names. Put quotes around amounts with commas.
refused-table-unreadable = The file cannot be read as a spreadsheet. Save it again as XLSX or CSV.
refused-table-encoding = The file is not UTF-8. Save it again as CSV UTF-8.
refused-table-broken = This is not a valid CSV file. Save it again as XLSX.
refused-table-too-long = A file here holds { NUM($most) } rows at most. Send it in parts, or use the command line.
refused-table-away = Telegram did not hand over the file. Please send it again.
refused-table-too-much = The file is too large, or not a valid spreadsheet.

# What only a row of an imported table can be refused for.

refused-import-empty = This cell must not be empty.
refused-import-yes-no = “{ NAME($typed) }” is neither yes nor no.
refused-import-two-meanings = “{ NAME($typed) }” can mean two things. Write a date as 2026-12-15, an amount without separators.
refused-import-day-ahead = { NAME($typed) } is still to come.
refused-import-not-listed = “{ NAME($typed) }” is not one of: { NAME($known) }.
refused-import-number-long = A number has at most { NUM($longest) } characters.
refused-import-number-ours = { NAME($typed) }: numbers of this form are given by the bot itself.
refused-import-open-ended = An open opportunity has neither an end nor a reason.
refused-import-ended-first = It ended before it began.
refused-import-one-reason = It was won for one reason at most.

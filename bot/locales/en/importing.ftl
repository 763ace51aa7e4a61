# What only a row of an imported table can be refused for.

refused-import-empty = This cell must not be empty.
refused-import-yes-no = “{ NAME($typed) }” is neither yes nor no.
refused-import-two-meanings = “{ NAME($typed) }” can mean two things. Write a date as 2026-12-15, an amount without separators.
refused-import-day-ahead = { NAME($typed) } is still to come.
refused-import-not-listed = “{ NAME($typed) }” is not one of: { NAME($known) }.
refused-import-number-long = A number has at most { NUM($longest) } characters.
refused-import-open-ended = An open opportunity has neither an end nor a reason.
refused-import-ended-first = It ended before it began.
refused-import-one-reason = It was won for one reason at most.
refused-import-closed-stage = A closed one keeps its open stage: write that stage, and how it was closed.
refused-import-no-product = There is no product with the code { NAME($typed) }.
refused-import-no-field = There is no such field in its pipeline.

# A form that changed while somebody was filling it

form-changed = This form has changed since you began it. Your answers are kept.
form-changed-unplaced = It no longer asks for what you wrote here:
form-changed-unheard = “{ NAME($text) }” answered a question that is no longer asked, so I have not used it.

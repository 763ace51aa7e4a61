# Forms of an admin's own: their questions, and filling one in.

setup-shelf-form = Forms
setup-shelf-form-title = <b>Forms</b>: questions that are filled in on an opportunity or a customer
setup-form-questions = ❓ Questions
form-form-questions = <b>Questions</b>
ask-form-questions = What does this form ask? One question to a line, { NUM(12) } at most.
    .label = Questions
form-asks = { NUM($place) }. { NAME($question) }
form-asks-nothing = It asks nothing yet.
button-forms = 📋 Form…
button-form-named = 📋 { NAME($form) }
forms-title = Which form is filled in for “{ NAME($title) }”?
forms-none = There is no form to fill in. An admin adds them in the set-up.
form-begun = <b>{ NAME($form) }</b>
form-fill-in = <b>Form</b>
ask-form-asked = { NAME($field) }
ask-form-answer = What is the answer?
    .label = Answer
form-kept = The form is in the history.
kept-what-form = form
refused-too-many-questions = A form asks { NUM($most) } questions at most.

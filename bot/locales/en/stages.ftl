# Pipelines and stages: setting them up, moving between them, what a stage asks for.

item-prospecting = Prospecting
item-needs-analysis = Needs analysis
item-value-proposition = Value proposition
item-decision-makers = Finding decision makers
item-perception-analysis = Perception analysis
item-price-quote = Price quote
item-negotiation-review = Negotiation and review
item-support = Support
item-maintenance = Maintenance

# The set-up

setup-pipelines = Pipelines
setup-pipelines-title = <b>Pipelines</b>: the first one is chosen when nobody chooses
setup-pipeline-stage = • { NAME($stage) }
setup-pipeline-holds = { $count ->
    [0] No open opportunity is in it.
    [one] { NUM($count) } open opportunity is in it.
   *[other] { NUM($count) } open opportunities are in it.
}
setup-pipeline-heir-title = { $count ->
    [one] { NUM($count) } open opportunity is in <b>{ NAME($value) }</b>. Which pipeline takes it over?
   *[other] { NUM($count) } open opportunities are in <b>{ NAME($value) }</b>. Which pipeline takes them over?
}
setup-map-title = { $count ->
    [one] { NUM($count) } open opportunity is in <b>{ NAME($stage) }</b>. Which stage of { NAME($heir) } takes it?
   *[other] { NUM($count) } open opportunities are in <b>{ NAME($stage) }</b>. Which stage of { NAME($heir) } takes them?
}
pipeline-handed-over = { $count ->
    [one] ✅ Out of use; { NUM($count) } opportunity is in { NAME($heir) } now.
   *[other] ✅ Out of use; { NUM($count) } opportunities are in { NAME($heir) } now.
}
setup-template-empty = One open stage
setup-template-usual = The usual six
setup-template-eight = Eight sales stages
setup-required = ☑️ Asked on entering
setup-required-title = What must be known before an opportunity enters <b>{ NAME($stage) }</b>? Only what is missing is asked.
setup-stage-needs = ☑️ Asked on entering: { NAME($fields) }
setup-more-types = ➕ Sales, support, service
setup-more-types-take = ➕ Add them
setup-more-types-title = Add to the types: { $types }?
form-setup-pipeline = <b>Pipeline</b>
ask-pipeline-name = What is the pipeline called?
    .label = Name
ask-pipeline-template = Which stages does it begin with? You can change them afterwards.
    .label = Stages

# An opportunity on its way

ask-pipeline = Which pipeline is it in?
    .label = Pipeline
form-dropped = { $others ->
    [0] No longer asked here, so I dropped: { NAME($label) }
    [one] No longer asked here, so I dropped: { NAME($label) } and { NUM($others) } more
   *[other] No longer asked here, so I dropped: { NAME($label) } and { NUM($others) } more
}
form-stage-move = <b>Before it moves</b>
stage-asks = { NAME($stage) } needs a little more first.
button-passage = 🧭 Way through the stages
button-other-pipeline = Another pipeline…
passage-title = <b>{ NAME($title) }</b> · way through the stages
passage-step = { WHEN($at) } · { NAME($member) } · { NAME($from) } → { NAME($to) } · after { SPAN($minutes) }
passage-created = { WHEN($at) } · { NAME($member) } · created
pipelines-title = <b>{ NAME($title) }</b>
    Which pipeline does it move to?
its-stages-title = Which stage of <b>{ NAME($pipeline) }</b> is it in?

refused-close-how = An opportunity is closed as cancelled or as a duplicate.
refused-pipeline-last = The last pipeline has to stay.
refused-pipeline-needs-heir = There are open opportunities in this pipeline. Please choose where they should go.
refused-stage-needs = { $others ->
    [0] { NAME($stage) } needs this first: { NAME($field) }
    [one] { NAME($stage) } needs this first: { NAME($field) } and { NUM($others) } more
   *[other] { NAME($stage) } needs this first: { NAME($field) } and { NUM($others) } more
}

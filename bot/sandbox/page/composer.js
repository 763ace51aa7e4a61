// The foot of the chat: the text field, what is attached, the command menu, the reply keyboard.

import { make, summary } from "./bubble.js";
import { askConsent } from "./dialogs.js";
import { fill } from "./words.js";

const SAMPLE_PHONE = "+1 555 0100";
const SAMPLE_PLACE = { latitude: 48.8584, longitude: 2.2945 };

const element = (id) => document.getElementById(id);
let seat = null;
let act = null;
let commands = [];
let answered = null; // the message the next one replies to
let keyboardShut = false;

// `send(act, facts, file?)` carries a gesture to the sandbox.
export function openComposer(send) {
  act = send;
  const field = element("field");
  field.addEventListener("input", typed);
  field.addEventListener("keydown", pressed);
  field.addEventListener("paste", (event) => event.clipboardData.files[0]
    && sendFile(event.clipboardData.files[0]));
  element("composer").addEventListener("submit", (event) => { event.preventDefault(); sendText(); });
  element("menu").addEventListener("click", () => turnPopup("commands", fillCommands("")));
  element("attach").addEventListener("click", () => turnPopup("attachments", 1));
  element("keys").addEventListener("click", () => shutKeyboard(!keyboardShut));
  element("unquote").addEventListener("click", () => quote(null));
  element("file").addEventListener("change", () => chosenFile());
  document.addEventListener("click", shutPopups);
  document.addEventListener("keydown", (event) => event.key === "Escape" && escape());
}

export function seatComposer(next) {
  seat = next;
  const { words } = seat;
  element("field").placeholder = words.message;
  for (const id of ["attach", "menu", "keys", "send"]) name(id, words[id]);
  name("field", words.message);
  name("unquote", words.cancel);
  fillAttachments(words);
  quote(null);
}

function name(id, words) {
  element(id).setAttribute("aria-label", words);
  element(id).title = words;
}

export function quote(message) {
  answered = message;
  element("quote").hidden = !message;
  if (!message) return;
  element("quote-name").textContent = message.from.first_name;
  element("quote-text").textContent = summary(message, seat.words);
  element("field").focus();
}

function replyTo() {
  const facts = answered ? { reply_to: answered.message_id } : {};
  quote(null);
  return facts;
}

// The text field

function typed() {
  const field = element("field");
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
  element("composer").classList.toggle("filled", Boolean(field.value.trim()));
  const asks = /^\/(\w*)$/.exec(field.value);
  element("commands").hidden = !(asks && fillCommands(asks[1]));
}

function pressed(event) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sendText();
  }
}

function sendText() {
  const field = element("field");
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  typed();
  act("say", { text, ...replyTo() });
}

// Popups: one at a time, shut by Escape or a click elsewhere

function turnPopup(id, entries) {
  const popup = element(id);
  const show = popup.hidden && entries > 0;
  shutPopups();
  popup.hidden = !show;
  if (show) popup.querySelector("button").focus();
}

function shutPopups(event) {
  if (event?.target.closest(".popup, #menu, #attach, #field")) return;
  element("commands").hidden = true;
  element("attachments").hidden = true;
}

function escape() {
  shutPopups();
  quote(null);
}

export function showCommands(list) {
  commands = list;
  element("menu").hidden = !list.length;
  typed();  // A command may be begun while the list is on its way.
}

function fillCommands(beginning) {
  const fitting = commands.filter((one) => one.command.startsWith(beginning));
  element("commands").replaceChildren(...fitting.map(({ command, description }) => {
    const text = make("span", "description", description);
    text.dir = "auto";
    const button = make("button", "", make("b", "", `/${command}`), text);
    button.addEventListener("click", () => {
      element("field").value = `/${command}`;
      shutPopups();
      sendText();
    });
    return button;
  }));
  return fitting.length;
}

function fillAttachments(words) {
  const entries = [[words.file, () => element("file").click()]];
  entries.push([words.location, () => sharePlace()], [words.contact, () => sharePhone()]);
  element("attachments").replaceChildren(...entries.map(([label, choose]) => {
    const button = make("button", "", label);
    button.addEventListener("click", () => { shutPopups(); choose(); });
    return button;
  }));
}

function chosenFile() {
  const file = element("file").files[0];
  element("file").value = "";
  if (file) sendFile(file);
}

function sendFile(file) {
  const field = element("field");
  const caption = field.value.trim();
  field.value = "";
  typed();
  const kind = /^image\/(png|jpeg|webp)$/.test(file.type) ? "photo" : "document";
  act(kind, { caption, ...replyTo() }, file);
}

async function sharePlace() {
  const { latitude, longitude } = SAMPLE_PLACE;
  if (await consents(seat.words.place, `${latitude}, ${longitude}`)) {
    act("location", { ...SAMPLE_PLACE, ...replyTo() });
  }
}

async function sharePhone() {
  if (await consents(seat.words.phone, SAMPLE_PHONE)) {
    act("contact", { phone: SAMPLE_PHONE, name: seat.person.name, ...replyTo() });
  }
}

function consents(question, what) {
  const { words } = seat;
  const facts = fill(words.sample, { what });
  return askConsent(question, facts, { yes: words.share, no: words.cancel });
}

// The reply keyboard

export function showKeyboard(markup) {
  const rows = markup?.keyboard || [];
  element("field").placeholder = markup?.input_field_placeholder || seat.words.message;
  element("keyboard").classList.toggle("small", Boolean(markup?.resize_keyboard));
  element("keyboard").replaceChildren(...rows.map((row) => {
    const line = make("div", "row");
    line.append(...row.map(key));
    return line;
  }));
  element("keys").hidden = !rows.length;
  shutKeyboard(false);
}

function shutKeyboard(shut) {
  keyboardShut = shut;
  const empty = !element("keyboard").children.length;
  element("keyboard").hidden = shut || empty;
  element("keys").setAttribute("aria-pressed", String(!shut && !empty));
}

function key(spec) {
  const label = make("span", "", spec.text);
  label.dir = "auto";
  const button = make("button", "", label);
  button.addEventListener("click", () => pressKey(spec));
  return button;
}

async function pressKey(spec) {
  const place = `${SAMPLE_PLACE.latitude}, ${SAMPLE_PLACE.longitude}`;
  if (spec.request_contact && !(await consents(seat.words.phone, SAMPLE_PHONE))) return;
  if (spec.request_location && !(await consents(seat.words.place, place))) return;
  act("key", { label: spec.text });
}

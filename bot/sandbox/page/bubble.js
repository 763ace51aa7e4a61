// One message as an element of the log. What is tapped inside is told to `hear`.

import { renderText } from "./entities.js";
import { fill } from "./words.js";

const COLOURS = 7;
const CHECKS = "M1 6.5 4 9.5 10.5 2M6.5 8.5 7.6 9.5 14 2";

export const colourOf = (id) => Math.abs(id) % COLOURS;
export const nameOf = (user) => [user.first_name, user.last_name].filter(Boolean).join(" ");
export const fileAddress = (fileId) => `/sandbox/file/${fileId}`;

export function make(tag, className = "", ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (tag === "button") node.type = "button";
  node.append(...children);
  return node;
}

// seat: {person, group, words, time}; hear: {press, quote, enlarge}
export function bubble(message, seat, hear) {
  const notice = noticeOf(message, seat.words);
  if (notice) return service(message, notice);
  const mine = message.from.id === seat.person;
  const item = make("li", `message ${mine ? "mine" : "theirs"}`);
  item.dataset.id = message.message_id;
  const body = make("article", "bubble");
  if (seat.group && !mine) body.append(sender(message.from));
  if (message.forward_origin) body.append(forwarded(message.forward_origin, seat.words));
  if (message.reply_to_message) body.append(quoted(message.reply_to_message, seat.words));
  body.append(...content(message, seat, mine, hear));
  item.append(body);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) item.append(keyboard(message, rows, hear));
  item.append(replyButton(message, seat.words, hear));
  item.addEventListener("dblclick", () => hear.quote(message));
  return item;
}

function service(message, words) {
  const item = make("li", "notice", make("span", "", words));
  item.dataset.id = message.message_id;
  return item;
}

function noticeOf(message, words) {
  const name = nameOf(message.from);
  if (message.new_chat_members) {
    return fill(words.joined, { name: message.new_chat_members.map(nameOf).join(", ") });
  }
  if (message.left_chat_member) return fill(words.left, { name: nameOf(message.left_chat_member) });
  if (message.pinned_message) return fill(words.pinned, { name });
  return message.migrate_to_chat_id || message.migrate_from_chat_id ? words.moved : "";
}

function sender(user) {
  const node = make("p", `sender colour-${colourOf(user.id)}`, nameOf(user));
  node.dir = "auto";
  return node;
}

function forwarded(origin, words) {
  const node = make("p", "forwarded", `${words.forwarded} `, make("b", "", origin.sender_user_name));
  node.dir = "auto";
  return node;
}

function quoted(message, words) {
  const name = make("b", "", nameOf(message.from));
  const node = make("a", "quoted", name, make("span", "", summary(message, words)));
  node.href = `#m${message.message_id}`;
  node.dir = "auto";
  node.dataset.jump = message.message_id;
  return node;
}

export function summary(message, words) {
  if (message.text) return message.text;
  const kind = ["photo", "voice", "location", "contact"].find((name) => message[name]);
  const what = message.document?.file_name || words[kind] || "";
  return [what, message.caption].filter(Boolean).join(" · ");
}

function content(message, seat, mine, hear) {
  const meta = stamp(message, seat, mine);
  const parts = [];
  if (message.photo) parts.push(picture(message, seat.words, hear));
  if (message.document) parts.push(attachment(message.document));
  if (message.voice) parts.push(voice(message.voice));
  if (message.location) parts.push(place(message.location, seat.words));
  if (message.contact) parts.push(card(message.contact));
  const text = message.text ?? message.caption;
  if (text === undefined) {
    meta.classList.toggle("over", Boolean(message.photo));
    return [...parts, meta];
  }
  const words = make("div", "text");
  words.dir = "auto";
  words.append(renderText(text, message.entities || message.caption_entities), meta);
  return [...parts, words];
}

function stamp(message, seat, mine) {
  const meta = make("span", "meta");
  meta.dir = "ltr";
  if (mine && message.edit_date) meta.append(`${seat.words.edited} `);
  meta.append(seat.time(message.date));
  if (mine) meta.append(checks());
  return meta;
}

function checks() {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 15 11");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", CHECKS);
  svg.append(path);
  return svg;
}

function picture(message, words, hear) {
  const size = message.photo[message.photo.length - 1];
  const image = make("img");
  image.src = fileAddress(size.file_id);
  image.width = size.width;
  image.height = size.height;
  image.alt = message.caption || words.photo;
  const button = make("button", "photo", image);
  button.dataset.file = size.file_id;
  button.addEventListener("click", () => hear.enlarge(image.src, image.alt));
  return button;
}

function attachment(file) {
  const mark = (file.file_name.split(".").pop() || "").slice(0, 4).toUpperCase();
  const facts = make("span", "facts", make("b", "", file.file_name), sizeOf(file.file_size));
  facts.dir = "auto";
  const link = make("a", "file", make("span", "mark", mark), facts);
  link.href = fileAddress(file.file_id);
  link.download = file.file_name;
  return link;
}

function sizeOf(bytes) {
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.max(1, Math.round(kilo))} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

function voice(file) {
  const player = make("audio");
  player.controls = true;
  player.preload = "none";
  player.src = fileAddress(file.file_id);
  return player;
}

function place(location, words) {
  const numbers = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  const facts = make("span", "facts", make("b", "", words.location), numbers);
  return make("div", "place", make("span", "pin"), facts);
}

function card(contact) {
  const name = nameOf(contact);
  const facts = make("span", "facts", make("b", "", name), contact.phone_number);
  const face = make("span", `avatar colour-${colourOf(name.length)}`, [...name][0] || "");
  return make("div", "contact", face, facts);
}

function keyboard(message, rows, hear) {
  const board = make("div", "inline");
  for (const row of rows) {
    const line = make("div", "row");
    for (const spec of row) line.append(inlineButton(message, spec, hear));
    board.append(line);
  }
  return board;
}

function inlineButton(message, spec, hear) {
  const label = make("span", "", spec.text);
  label.dir = "auto";
  const button = make("button", "", label);
  button.title = spec.text;
  if (spec.url) button.classList.add("leads-out");
  button.addEventListener("click", () => hear.press(message, spec, button));
  return button;
}

function replyButton(message, words, hear) {
  const button = make("button", "reply");
  button.setAttribute("aria-label", words.reply);
  button.title = words.reply;
  button.addEventListener("click", () => hear.quote(message));
  return button;
}

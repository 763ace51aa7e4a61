// The chat: who looks at which one, its messages in place, and what happens live.

import { bubble, colourOf, make, nameOf } from "./bubble.js";
import { openComposer, quote, seatComposer, showCommands, showKeyboard } from "./composer.js";
import { enlarge, hideToast, tellAlert, toast } from "./dialogs.js";
import { ask, listen, tell, upload } from "./net.js";
import { botNow, countUnread, openPanel, setClock, showSeat, there } from "./panel.js";
import { fill, regionFor, wordsFor } from "./words.js";

const NEAR_END_PIXELS = 80;
const ABOVE_PIXELS = 8;
const ACTION_MILLISECONDS = 5000;
const PATIENCE_MILLISECONDS = 15000;

const element = (id) => document.getElementById(id);
const log = element("log");
let bot = null;
let seat = null;
let late = null; // events that came while a chat was being fetched
let actionEnds = 0;
const pressed = new Map(); // query id -> the button that waits for its answer

// Sitting down

async function sit(next) {
  const person = next.members
    ? next.members.find((one) => one.id === next.person) : { id: next.person, name: next.name };
  const language = person.language || next.language;
  seat = { ...next, origin: next, person, words: wordsFor(language), region: regionFor(language) };
  showSeat(next);
  hideToast();
  showHeader();
  seatComposer(seat);
  await load();
}

async function load() {
  const mine = seat;
  late = [];
  const chat = await ask(`/sandbox/chat?person=${seat.person.id}&chat=${seat.chat}`);
  if (mine !== seat) return;
  pressed.clear();
  log.replaceChildren();
  chat.messages.forEach(append);
  showCommands(chat.commands);
  showKeyboard(chat.keyboard);
  showDoor(chat);
  toEnd();
  const missed = late;
  late = null;
  missed.forEach(hear);
}

function showHeader() {
  const name = seat.group ? seat.name : bot.first_name;
  element("title").textContent = name;
  element("face").textContent = seat.group ? "#" : [...name][0];
  element("face").className = `avatar colour-${colourOf(seat.group ? seat.chat : bot.id)}`;
  showAction("");
  element("as").hidden = !seat.group;
  if (!seat.group) return;
  const options = seat.members.map((one) => {
    const option = make("option", "", one.name);
    option.value = one.id;
    option.selected = one.id === seat.person.id;
    return option;
  });
  element("writer").replaceChildren(...options);
  element("writer").setAttribute("aria-label", seat.words.as);
}

function showAction(action) {
  const { words } = seat;
  const count = (seat.members?.length ?? 0) + 1;
  const members = fill(words.members, { count: count.toLocaleString(seat.region) });
  const idle = seat.group ? members : words.bot;
  const busy = action === "typing" ? words.typing : words.sending;
  element("subtitle").textContent = action ? busy : idle;
  element("subtitle").classList.toggle("busy", Boolean(action));
  clearTimeout(actionEnds);
  if (action) actionEnds = setTimeout(() => showAction(""), ACTION_MILLISECONDS);
}

// The one button in the text field's place, where there is nobody to write to yet
function showDoor(chat) {
  const { words } = seat;
  const here = chat.standing === "member" || chat.standing === "administrator";
  const [label, gesture] = seat.group ? [words.add, "add_bot"]
    : chat.standing === "blocked" ? [words.restart, "unblock"] : [words.start, "open_link"];
  element("door").hidden = here;
  element("door").textContent = label;
  element("door").onclick = () => act(gesture, {});
  element("foot").hidden = !here;
  element("empty").hidden = log.children.length > 0;
  element("empty-title").textContent = chat.description ? words.what : words.empty;
  element("empty-text").textContent = chat.description;
}

// Messages

function append(message) {
  showDay(message.date);
  log.append(draw(message));
  element("empty").hidden = true;
}

function draw(message) {
  const view = { person: seat.person.id, group: seat.group, words: seat.words, time: timeOf };
  return bubble(message, view, { press, quote, enlarge: (source, words) =>
    enlarge(source, words, seat.words.close) });
}

const find = (id) => log.querySelector(`[data-id="${id}"]`);

function timeOf(seconds) {
  const shown = { hour: "2-digit", minute: "2-digit" };
  return new Date(seconds * 1000).toLocaleTimeString(seat.region, there(shown));
}

function showDay(seconds) {
  const date = new Date(seconds * 1000);
  const dayOf = (instant) => instant.toLocaleDateString("en-CA", there({}));
  const key = dayOf(date);
  if (log.dataset.day === key && log.children.length) return;
  log.dataset.day = key;
  const thisYear = key.slice(0, 4) === dayOf(botNow()).slice(0, 4);
  const shown = { day: "numeric", month: "long", ...(thisYear ? {} : { year: "numeric" }) };
  const today = key === dayOf(botNow());
  const words = today ? seat.words.today : date.toLocaleDateString(seat.region, there(shown));
  log.append(make("li", "day", make("span", "", words)));
}

// An edit takes the old bubble's place at once: its picture is decoded before, its focus kept.
async function replace(message) {
  const old = find(message.message_id);
  if (!old) return;
  const fresh = draw(message);
  await keepPicture(old, fresh);
  if (!old.isConnected) return;
  const focused = [...old.querySelectorAll("button")].indexOf(document.activeElement);
  const stay = nearEnd();
  old.replaceWith(fresh);
  fresh.querySelectorAll("button")[focused]?.focus({ preventScroll: true });
  if (stay) toEnd();
}

async function keepPicture(old, fresh) {
  const [before, after] = [old.querySelector(".photo"), fresh.querySelector(".photo")];
  if (!after) return;
  if (before?.dataset.file === after.dataset.file) {
    after.replaceChildren(before.querySelector("img"));
    return;
  }
  await after.querySelector("img").decode().catch(() => {});
}

// Scrolling

const nearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PIXELS;

// A message taller than the view is read from its beginning
const lastBegins = () => {
  const last = log.lastElementChild;
  return last ? last.getBoundingClientRect().top - log.getBoundingClientRect().top : 0;
};

const following = () => nearEnd() || Math.abs(lastBegins() - ABOVE_PIXELS) < NEAR_END_PIXELS;

function toLast(behavior) {
  const above = lastBegins() - ABOVE_PIXELS;
  const tall = log.lastElementChild?.offsetHeight > log.clientHeight - ABOVE_PIXELS;
  if (tall) log.scrollBy({ top: above, behavior });
  else toEnd(behavior);
}

function toEnd(behavior = "instant") {
  log.scrollTo({ top: log.scrollHeight, behavior });
}

function jump(id) {
  const node = find(id);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: "smooth" });
  node.classList.add("met");
  setTimeout(() => node.classList.remove("met"), 1500);
}

// Gestures

async function act(gesture, facts, file) {
  const where = { person: seat.person.id, chat: seat.chat, ...facts };
  const path = `/sandbox/do/${gesture}`;
  try {
    return (file ? await upload(path, where, file) : await tell(path, where)).made;
  } catch (wrong) {
    toast(wrong.message);
    return null;
  }
}

async function press(message, spec, button) {
  if (spec.copy_text) {
    await navigator.clipboard?.writeText(spec.copy_text.text);
    toast(seat.words.copied);
  } else if (spec.url) {
    await follow(spec.url);
  } else if (spec.callback_data) {
    await tap(message, spec.callback_data, button);
  }
}

async function tap(message, data, button) {
  button.classList.add("waiting");
  const query = await act("press", { message_id: message.message_id, data });
  if (query === null || pressed.get(query) === "answered") {
    button.classList.remove("waiting");
    return;
  }
  pressed.set(query, button);
  setTimeout(() => button.classList.remove("waiting"), PATIENCE_MILLISECONDS);
}

// A link to the bot itself opens it; any other goes to a new window
async function follow(url) {
  const address = new URL(url);
  if (address.hostname !== "t.me" || address.pathname !== `/${bot.username}`) {
    window.open(url, "_blank", "noreferrer");
    return;
  }
  await act("open_link", { payload: address.searchParams.get("start") || "" });
  const own = seats.find((one) => one.chat === seat.person.id);
  if (seat.group && own) await sit(own);
}

// What happens live

function hear(event) {
  if (event.kind === "clock") setClock(event.now);
  if (event.kind === "commands") ask(`/sandbox/chat?person=${seat.person.id}&chat=${seat.chat}`)
    .then((chat) => showCommands(chat.commands));
  if (event.kind === "toast") heardAnswer(event);
  if (event.chat !== seat.chat) {
    if (event.kind === "message" && event.message.from.id === bot.id) countUnread(event.chat);
    return;
  }
  if (late) late.push(event);
  else HERE[event.kind]?.(event);
}

const HERE = {
  message(event) {
    if (find(event.message.message_id)) return;
    const mine = event.message.from.id === seat.person.id;
    const stay = mine || following();
    append(event.message);
    showKeyboard(event.keyboard);
    if (event.message.from.id === bot.id) showAction("");
    if (element("foot").hidden) load();
    else if (stay && mine) toEnd();
    else if (stay) toLast("smooth");
  },
  edited: (event) => replace(event.message),
  deleted: (event) => find(event.message_id)?.remove(),
  action: (event) => showAction(event.action),
  standing: () => load(),
  reaction: (event) => react(event),
};

function react(event) {
  const body = find(event.message_id)?.querySelector(".bubble");
  body?.querySelector(".reaction")?.remove();
  if (event.emoji.length) body?.append(make("span", "reaction", ...event.emoji));
}

function heardAnswer(event) {
  const button = pressed.get(event.query);
  button?.classList.remove("waiting");
  pressed.set(event.query, "answered");
  if (event.person !== seat.person.id) return;
  if (event.url) follow(event.url);
  if (event.text && event.alert) tellAlert(event.text, seat.words.ok);
  else if (event.text) toast(event.text);
}

// Opening the page

log.addEventListener("scroll", () => { element("down").hidden = nearEnd(); });
log.addEventListener("click", (event) => {
  const quoted = event.target.closest("[data-jump]");
  const command = event.target.closest("[data-command]");
  const link = event.target.closest(".text a");
  if (quoted) {
    event.preventDefault();
    jump(quoted.dataset.jump);
  } else if (command) {
    act("say", { text: command.dataset.command });
  } else if (link?.hostname === "t.me") {
    event.preventDefault();
    follow(link.href);
  }
});
element("down").addEventListener("click", () => toEnd("smooth"));
element("writer").addEventListener("change", (event) => {
  seat.origin.person = Number(event.target.value);
  sit(seat.origin);
});
new ResizeObserver(() => element("down").hidden && toEnd()).observe(log);
openComposer(act);
const opened = await openPanel(sit);
const { seats } = opened;
bot = opened.bot;
await sit(seats[0]);
let first = true;
listen(hear, () => { if (!first) load(); first = false; }, () => {
  element("subtitle").textContent = seat.words.lost;
});

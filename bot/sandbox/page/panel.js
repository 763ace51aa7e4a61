// The strip of the demo itself: who am I, the bot's clock, light or dark.

import { colourOf, make } from "./bubble.js";
import { ask, tell } from "./net.js";
import { regionFor, wordsFor } from "./words.js";

const MOVES = ["hour", "day", "monday"];
const TICK_MILLISECONDS = 20000;

const element = (id) => document.getElementById(id);
let seats = [];
let language = "en"; // the strip speaks as the first of the cast does, not as the browser
let words = wordsFor(language);
let zone; // where the phones' clocks stand; the browser's own when nothing is said
let ahead = 0; // the bot's clock minus this machine's, in milliseconds

export async function openPanel(choose) {
  const cast = await ask("/sandbox/cast");
  await readFonts(cast);
  language = cast.people[0]?.language || language;
  words = wordsFor(language);
  zone = cast.zone || undefined;
  seats = [...cast.people.map(personSeat), ...cast.groups.map((group) => groupSeat(group, cast))];
  element("seats").setAttribute("aria-label", words.who);
  element("who").textContent = words.who;
  element("local").textContent = words.local;
  element("seats").replaceChildren(...seats.map((seat) => seatButton(seat, choose)));
  openClock();
  openTheme();
  return { bot: cast.bot, seats };
}

// Read before the first word is drawn: what was drawn without them is not always drawn again.
async function readFonts(cast) {
  const samples = { fa: ["House Arabic", "ف"], th: ["House Thai", "ก"] };
  const spoken = new Set(cast.people.map((person) => person.language));
  const needed = [...spoken].filter((each) => each in samples).map((each) => samples[each]);
  await Promise.all(needed.flatMap(([family, letter]) =>
    [400, 600].map((weight) => document.fonts.load(`${weight} 1em "${family}"`, letter))));
}

function personSeat(person) {
  return { chat: person.id, person: person.id, name: person.name, label: person.label,
    language: person.language, unread: 0 };
}

function groupSeat(group, cast) {
  const members = cast.people.filter((person) => group.members.includes(person.id));
  return { chat: group.id, person: members[0].id, name: group.name, label: group.label,
    language: members[0].language, members, group: true, unread: 0 };
}

function seatButton(seat, choose) {
  const letter = seat.group ? "#" : [...seat.name][0];
  const face = make("span", `avatar colour-${colourOf(seat.chat)}`, letter);
  const name = make("span", "name", seat.name);
  const badge = make("span", "badge");
  const button = make("button", "seat", face, make("span", "who", name,
    make("span", "label", seat.label)), badge);
  face.setAttribute("aria-hidden", "true");
  name.dir = "auto";
  button.addEventListener("click", () => choose(seat));
  seat.button = button;
  return button;
}

export function showSeat(current) {
  for (const seat of seats) seat.button.setAttribute("aria-pressed", String(seat === current));
  current.unread = 0;
  showBadge(current);
  current.button.scrollIntoView({ block: "nearest", inline: "nearest" });
}

export function countUnread(chat) {
  const seat = seats.find((one) => one.chat === chat);
  if (!seat) return;
  seat.unread += 1;
  showBadge(seat);
}

function showBadge(seat) {
  seat.button.querySelector(".badge").textContent = seat.unread || "";
}

async function openClock() {
  const box = element("moves");
  for (const move of MOVES) {
    const button = make("button", "", words[move]);
    button.dataset.move = move;
    button.addEventListener("click", () => moveClock(move, box));
    box.append(button);
  }
  element("clock-label").textContent = words.time;
  await askClock();
  setInterval(askClock, TICK_MILLISECONDS);
}

// Asked again and again: the host may move its clock without this page
async function askClock() {
  const answer = await ask("/sandbox/clock").catch(() => null);
  if (answer) setClock(answer.now);
}

async function moveClock(move, box) {
  const buttons = [...box.children];
  buttons.forEach((button) => { button.disabled = true; });
  try {
    setClock((await tell("/sandbox/clock", { move })).now);
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
}

export function setClock(instant) {
  ahead = new Date(instant) - Date.now();
  showClock();
}

// Options of toLocaleString for the phones' zone.
export const there = (shown) => ({ ...shown, timeZone: zone });

export const botNow = () => new Date(Date.now() + ahead);

function showClock() {
  const region = regionFor(language);
  const day = { weekday: "short", day: "numeric", month: "short" };
  const hour = { hour: "2-digit", minute: "2-digit" };
  element("clock").replaceChildren(make("span", "", botNow().toLocaleDateString(region, there(day))),
    make("b", "", botNow().toLocaleTimeString(region, there(hour))));
  element("clock").dateTime = botNow().toISOString();
}

function openTheme() {
  const root = document.documentElement;
  const kept = localStorage.getItem("theme");
  if (kept) root.dataset.theme = kept;
  const dark = () => root.dataset.theme === "dark"
    || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  const button = element("theme");
  button.setAttribute("aria-label", words.theme);
  button.title = words.theme;
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  });
}

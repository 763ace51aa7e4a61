// What lies over the chat for a moment: toasts, alerts, consent, a picture in full.

import { make } from "./bubble.js";

const TOAST_MILLISECONDS = 3500;
let toastEnds = 0;

export function toast(words) {
  const node = document.getElementById("toast");
  node.textContent = words;
  node.classList.add("shown");
  clearTimeout(toastEnds);
  toastEnds = setTimeout(hideToast, TOAST_MILLISECONDS);
}

export function hideToast() {
  document.getElementById("toast").classList.remove("shown");
}

export function tellAlert(words, ok) {
  return open("alert", words, "", [[ok, true, "main"]]);
}

export function askConsent(question, facts, { yes, no }) {
  return open("consent", question, facts, [[no, false, ""], [yes, true, "main"]]);
}

// Resolves with the value of the button; Escape is a no.
function open(kind, words, facts, choices) {
  const dialog = make("dialog", `ask ${kind}`);
  const text = make("p", "words", words);
  text.dir = "auto";
  dialog.append(text);
  if (facts) dialog.append(make("p", "facts", facts));
  const row = make("div", "choices");
  let answer = false;
  for (const [label, value, style] of choices) {
    const button = make("button", style, label);
    button.addEventListener("click", () => { answer = value; dialog.close(); });
    row.append(button);
  }
  dialog.append(row);
  document.body.append(dialog);
  dialog.showModal();
  row.lastChild.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => { dialog.remove(); resolve(answer); });
  });
}

export function enlarge(source, words, close) {
  const image = make("img");
  image.src = source;
  image.alt = words;
  const button = make("button", "shut", "×");
  button.setAttribute("aria-label", close);
  const dialog = make("dialog", "enlarged", image, button);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// Text with its entities as DOM. Entity offsets count UTF-16 units, as JavaScript strings do.

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

export function renderText(text, entities = []) {
  return renderRange(text, [...entities], 0, text.length);
}

function renderRange(text, entities, from, to) {
  const out = document.createDocumentFragment();
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    const inside = [];
    while (entities.length && entities[0].offset < end) inside.push(entities.shift());
    const block = BLOCKS.has(entity.type);
    out.append(text.slice(at, block ? lineBefore(text, at, start) : start));
    const node = wrap(entity, text.slice(start, end));
    node.append(renderRange(text, inside, start, end));
    out.append(node);
    at = block && text[end] === "\n" ? end + 1 : end;
  }
  out.append(text.slice(at, to));
  return out;
}

// A block begins its own line: the line break that led to it would show as an empty one.
function lineBefore(text, at, start) {
  return start > at && text[start - 1] === "\n" ? start - 1 : start;
}

function wrap(entity, content) {
  if (entity.type === "spoiler") return spoiler();
  const address = addressOf(entity, content);
  if (address) return link(address);
  if (entity.type === "bot_command") return command(content);
  const node = document.createElement(TAGS[entity.type] || "span");
  if (entity.type === "mention" || entity.type === "text_mention" || entity.type === "hashtag") {
    node.className = "mention";
  }
  if (entity.language) node.dataset.language = entity.language;
  if (BLOCKS.has(entity.type)) node.dir = entity.type === "pre" ? "ltr" : "auto";
  if (entity.type === "expandable_blockquote") expandable(node);
  return node;
}

function addressOf(entity, content) {
  const address = { text_link: entity.url, url: content, email: `mailto:${content}` }[entity.type];
  return address && /^(https?|mailto|tel|tg):/i.test(address) ? address : "";
}

function link(address) {
  const node = document.createElement("a");
  node.href = address;
  node.target = "_blank";
  node.rel = "noreferrer";
  return node;
}

function command(content) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "command";
  node.dataset.command = content;
  return node;
}

function spoiler() {
  const node = document.createElement("span");
  node.className = "spoiler";
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  const show = () => node.classList.add("open");
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return node;
}

function expandable(node) {
  node.className = "expandable";
  node.tabIndex = 0;
  const turn = () => node.classList.toggle("open");
  node.addEventListener("click", turn);
  node.addEventListener("keydown", (event) => event.key === "Enter" && turn());
}

// The worker's page. What is shown comes from the event stream alone, so a lost connection
// loses nothing: the browser resumes after the last event that it saw.
"use strict";

const texts = document.body.dataset;
const log = document.getElementById("log");
const form = document.getElementById("say");
const words = document.getElementById("words");
const photo = document.getElementById("photo");
const status = document.getElementById("status");
const bar = document.getElementById("progress");
const barText = document.getElementById("progress-text");
const api = "/api/v1/conversations";

let conversation = texts.conversation;
let starting = null;
let events = null;
let lastSeq = 0;
let offline = false;
let state = null;

function start() {
  // One conversation, however many things are sent at once.
  starting ??= (async () => {
    const response = await fetch("/chat", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ language: texts.language }) });
    if (!response.ok) { starting = null; throw await problem(response); }
    conversation = (await response.json()).id;
    listen();
  })();
  return starting;
}

async function problem(response) {
  const body = await response.json().catch(() => ({}));
  const error = new Error(typeof body.detail === "string" ? body.detail : texts.textFailed);
  error.final = response.status >= 400 && response.status < 500 && response.status !== 429;
  return error;
}

function listen() {
  events?.close();
  events = new EventSource(`${api}/${conversation}/events?after=${lastSeq}`);
  events.addEventListener("open", () => { offline = false; showStatus(); });
  events.addEventListener("error", () => {
    offline = true;
    showStatus();
    if (events.readyState === EventSource.CLOSED) setTimeout(listenAgain, 2000);
  });
  events.addEventListener("message", (event) => show(JSON.parse(event.data)));
  events.addEventListener("state", (event) => { state = JSON.parse(event.data); showStatus(); });
}

async function listenAgain() {
  // A chat that is gone (cleared elsewhere, deleted after its time) would refuse for ever.
  const known = await fetch(`${api}/${conversation}`).catch(() => null);
  if (known && isGone(known)) leave();
  else listen();
}

function isGone(response) {
  return response.status === 401 || response.status === 404;
}

function leave() {
  // What was said before stays to be read; the next words begin a new chat.
  events?.close();
  conversation = starting = state = null;
  lastSeq = 0;
  offline = false;
  const item = document.createElement("li");
  item.className = "system";
  const text = document.createElement("p");
  text.textContent = texts.textGone;
  item.append(text);
  log.append(item);
  showStatus();
  scroll();
}

function showStatus() {
  const parts = [];
  if (offline) parts.push(texts.textOffline);
  else if (state?.owner === "queue") parts.push(texts.textQueue);
  else if (state?.owner === "staff") parts.push(texts.textStaff);
  if (state?.case) parts.push(`${texts.textCase} ${state.case}`);
  status.textContent = parts.join(" · ");
  status.hidden = parts.length === 0;
  const active = Boolean(state?.asking) && state.progress.total > 0;
  bar.hidden = barText.hidden = !active;
  if (active) {
    bar.max = state.progress.total;
    bar.value = state.progress.done;
    barText.textContent = texts.textStep.replace("{done}", state.progress.done).replace("{total}", state.progress.total);
  }
}

function show(message) {
  if (message.seq <= lastSeq) return;
  lastSeq = message.seq;
  if (message.author === "worker") {
    // Shown already while it was being sent; a message from another tab or the past is new here.
    const pending = message.attachment ? undefined : [...log.querySelectorAll("li.worker.pending")].find((item) => item.dataset.said === (message.payload ?? message.text));
    if (pending) { pending.classList.remove("pending"); pending.accepted?.(); return; }
  }
  disableButtons(message);
  const item = document.createElement("li");
  item.className = message.author;
  const who = document.createElement("span");
  who.className = message.author === "system" ? "hidden" : "who";
  who.textContent = { worker: texts.textYou, staff: texts.textPerson }[message.author] ?? texts.textBot;
  const text = document.createElement("p");
  text.append(...withLinks(message.payload && message.author === "worker" ? titleOf(message.payload) : message.text, message.author));
  item.append(who, text);
  if (message.attachment) item.append(attachment(message.attachment));
  if (message.buttons.length) item.append(buttons(message.buttons));
  log.append(item);
  scroll();
}

function withLinks(text, author) {
  // What the worker wrote stays words; what we say may be a link.
  if (author === "worker") return [text];
  return text.split(/(https?:\/\/\S+)/).map((part) => {
    if (!part.startsWith("http")) return part;
    const link = document.createElement("a");
    link.href = link.textContent = part;
    link.target = "_blank";
    link.rel = "noopener";
    return link;
  });
}

function titleOf(payload) {
  const button = [...log.querySelectorAll("button[data-payload]")].reverse().find((one) => one.dataset.payload === payload);
  return button ? button.textContent : payload;
}

function attachment(id) {
  const address = `${api}/${conversation}/attachments/${id}`;
  const image = document.createElement("img");
  image.src = address;
  image.alt = texts.textPhoto;
  image.loading = "lazy";
  image.addEventListener("error", () => {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = texts.textPhoto;
    image.replaceWith(link);
  });
  return image;
}

function buttons(list) {
  const row = document.createElement("div");
  row.className = "buttons";
  for (const one of list) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = one.title;
    button.dataset.payload = one.payload;
    row.append(button);
  }
  return row;
}

function disableButtons(message) {
  if (message.author !== "worker") return;
  for (const button of log.querySelectorAll(".buttons button")) button.disabled = true;
}

function pending(label, said) {
  const item = document.createElement("li");
  item.className = "worker pending";
  item.dataset.said = said;
  const text = document.createElement("p");
  text.textContent = label;
  item.append(text);
  log.append(item);
  for (const button of log.querySelectorAll(".buttons button")) button.disabled = true;
  scroll();
  return item;
}

// Words go out one after the other, so that they arrive in their order: each waits until the one before is kept.
let earlier = Promise.resolve();

async function send(body, label) {
  // The same client_id goes with every try, so sending again can never say it twice.
  const message = { ...body, client_id: crypto.randomUUID?.() ?? String(Date.now()) + Math.random().toString(36).slice(2) };
  const item = pending(label, body.payload ?? body.text);
  const before = earlier;
  earlier = new Promise((accepted) => { item.accepted = accepted; });
  const attempt = async (left) => {
    try {
      if (!conversation) await start();
      const response = await fetch(`${api}/${conversation}/messages`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(message) });
      if (isGone(response) && left > 0) { leave(); log.append(item); return attempt(0); }
      if (!response.ok) throw await problem(response);
    } catch (error) {
      if (left > 0 && !error.final) { setTimeout(() => attempt(left - 1), 2000); return; }
      if (error.final) refuse(item, error.message);
      else offerAgain(item, () => attempt(3));
    }
    item.accepted();
  };
  await before;
  await attempt(3);
}

function refuse(item, reason) {
  item.classList.remove("pending");
  item.classList.add("refused");
  delete item.dataset.said;
  const note = document.createElement("p");
  note.className = "who";
  note.textContent = reason;
  item.append(note);
}

function offerAgain(item, again) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "again";
  button.textContent = texts.textFailed;
  button.addEventListener("click", () => { button.remove(); again(); });
  item.append(button);
}

async function sendFile(file) {
  const item = pending(`${texts.textPhoto}: ${file.name}`, "");
  if (file.size > Number(texts.uploadLimit)) return refuse(item, texts.textTooLarge);
  const attempt = async (again = true) => {
    try {
      if (!conversation) await start();
      const body = new FormData();
      body.append("file", file);
      const response = await fetch(`${api}/${conversation}/attachments`, { method: "POST", body });
      if (isGone(response) && again) { leave(); log.append(item); return attempt(false); }
      if (!response.ok) throw await problem(response);
      item.remove();
    } catch (error) {
      if (error.final) refuse(item, error.message);
      else offerAgain(item, attempt);
    }
  };
  await attempt();
}

function scroll() {
  const main = log.parentElement;
  main.scrollTop = main.scrollHeight;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = words.value.trim();
  if (!text) { words.focus(); return; }
  words.value = "";
  send({ text }, text);
});
words.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
});
photo.addEventListener("change", () => { if (photo.files[0]) sendFile(photo.files[0]); photo.value = ""; });
log.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-payload]");
  if (button && !button.disabled) { send({ payload: button.dataset.payload }, button.textContent); words.focus(); }
});
document.getElementById("forget").addEventListener("click", async () => {
  if (!confirm(texts.textForget)) return;
  await fetch("/chat/forget", { method: "POST", headers: { "X-Requested-With": "xinsheng" } });
  location.href = `/?lang=${texts.language}`;
});
if (conversation) listen();

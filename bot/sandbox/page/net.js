// The few addresses of the sandbox, and the stream of what happens in it.

export async function ask(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

export async function tell(path, facts) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(facts),
  });
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}

export async function upload(path, facts, file) {
  const form = new FormData();
  for (const [name, value] of Object.entries(facts)) form.append(name, String(value));
  form.append("file", file, file.name);
  const response = await fetch(path, { method: "POST", body: form });
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}

// `opened` is called at first and after every gap, when something may have been missed.
export function listen(hear, opened, lost) {
  const stream = new EventSource("/sandbox/events");
  stream.onopen = opened;
  stream.onerror = lost;
  stream.onmessage = (event) => hear(JSON.parse(event.data));
}

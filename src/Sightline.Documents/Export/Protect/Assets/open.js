(() => {
"use strict";
const byId = id => document.getElementById(id);
const bytesOf = base64 => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
const wrongWords = "That did not open it. Either the passphrase is not the right one, or the file has been changed since it was made. Check capital letters and spaces, and try again.";

function whyNot() {
  if (!globalThis.isSecureContext || !globalThis.crypto?.subtle)
    return "This browser does not decrypt in a page that was opened this way. Save the file on this computer or a memory stick and open it from there in a current Edge, Chrome, Firefox or Safari.";
  if (!("DecompressionStream" in globalThis))
    return "This browser is too old to open the document. Use a current Edge, Chrome, Firefox or Safari.";
  return null;
}

async function unseal(typed) {
  const { parameters, content } = JSON.parse(byId("sealed").textContent);
  const value = Object.fromEntries(parameters.split(";").slice(1).map(part => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
  const utf8 = new TextEncoder();
  const raw = await crypto.subtle.importKey("raw", utf8.encode(typed), "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(value.salt), iterations: Number(value.iterations) },
    raw, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  const parcel = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytesOf(value.nonce), additionalData: utf8.encode(parameters), tagLength: 128 }, key, bytesOf(content));
  return await new Response(new Blob([parcel]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

function unpack(buffer) {
  const length = new DataView(buffer).getInt32(0, true);
  const utf8 = new TextDecoder();
  let at = 4 + length;
  return JSON.parse(utf8.decode(new Uint8Array(buffer, 4, length))).map(part => {
    const content = new Uint8Array(buffer, at, part.length);
    at += part.length;
    return { ...part, content };
  });
}

// The page takes the place of this one in the same document: the policy of this page stays in force over it, and a reload locks it again.
function showInstead([page, ...documents]) {
  const html = new TextDecoder().decode(page.content);
  document.open();
  document.write(html);
  document.close();
  if (documents.length === 0) return;
  const list = document.querySelector("#documents ul");
  for (const part of documents) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([part.content], { type: part.type }));
    link.download = part.name;
    link.textContent = "Save " + part.name;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  document.querySelectorAll(".with-documents").forEach(part => { part.hidden = false; });
}

const form = byId("lock"), field = byId("passphrase"), cannot = whyNot();
if (cannot) {
  byId("cannot").textContent = cannot;
  byId("cannot").hidden = false;
  return;
}
form.hidden = false;
form.reset();
field.focus();
byId("reveal").addEventListener("change", event => { field.type = event.target.checked ? "text" : "password"; });
let isOpening = false;
form.addEventListener("submit", async event => {
  event.preventDefault();
  if (isOpening) return;
  isOpening = true;
  byId("wrong").hidden = true;
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
  byId("state").textContent = "Opening. This takes a few seconds.";
  let parts = null;
  try {
    parts = unpack(await unseal(field.value));
  } catch {
    byId("state").textContent = "";
    byId("wrong").textContent = wrongWords;
    byId("wrong").hidden = false;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", "wrong");
    field.focus();
    field.select();
  }
  isOpening = false;
  if (parts) showInstead(parts);
});
})();

import { compile } from "html-to-text";

const BULLET = "• ";

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: "ul", options: { itemPrefix: BULLET } },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    { selector: "style", format: "skip" },
    { selector: "script", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});

/** Long descriptions would cost seconds; Walmart accepts 100,000 characters of text. */
const MAX_HTML = 400_000;

/** The variants of a product come one after the other and have the same description. */
let last: { html: string; text: string } | undefined;

/** A description as plain text: HTML loses its tags, list items become lines with a bullet. */
export function descriptionText(description: string): string {
  if (last?.html !== description) last = { html: description, text: toPlainText(description) };
  return last.text;
}

function toPlainText(description: string): string {
  const isHtml = /<[a-z!/][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(description);
  const text = isHtml ? toText(description.slice(0, MAX_HTML)) : description;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00A0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The bullet points of a description's text, without their bullets. */
export function bulletsOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /^[•*-] /.test(line.trim()))
    .map((line) => line.trim().slice(BULLET.length).trim())
    .filter((line) => line !== "");
}

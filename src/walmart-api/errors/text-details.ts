import { createDetail } from "./create-detail";
import type { WalmartErrorDetail } from "./walmart-error";

/** Errors are at the beginning; searching the rest is not worth the time. */
const MAX_SEARCHED = 20_000;
const MAX_DESCRIPTION = 500;

/**
 * Extracts errors from a response that is not JSON: the gateway's XML, a proxy's HTML page, or plain text. A tolerant
 * matcher instead of an XML parser: the fields are flat, and a truncated response should still yield what it can.
 */
export function textDetails(body: string): WalmartErrorDetail[] {
  const text = body.slice(0, MAX_SEARCHED).trim();
  if (text === "") return [];
  if (!text.startsWith("<")) return [{ description: shorten(text) }];
  if (/<!doctype html|<html/i.test(text)) return [{ description: shorten(htmlTitle(text)) }];
  const blocks = [
    ...text.matchAll(/<(?:[\w.-]+:)?error(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?error>/gi),
  ];
  const details = (blocks.length > 0 ? blocks.map((block) => block[1] ?? "") : [text])
    .map(xmlDetail)
    .filter((detail) => detail !== undefined);
  return details.length > 0 ? details : [{ description: shorten(withoutTags(text)) }];
}

function xmlDetail(block: string): WalmartErrorDetail | undefined {
  return createDetail({
    code: element(block, "code"),
    field: element(block, "field"),
    description: element(block, "description") ?? element(block, "message"),
    info: element(block, "info"),
    severity: element(block, "severity"),
    category: element(block, "category"),
  });
}

function element(block: string, name: string): string | undefined {
  const match = new RegExp(
    `<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([^<]*(?:<!\\[CDATA\\[[^\\]]*\\]\\]>)?)`,
    "i",
  ).exec(block);
  const value = decode((match?.[1] ?? "").replace(/<!\[CDATA\[|\]\]>/g, "")).trim();
  return value === "" ? undefined : shorten(value);
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function htmlTitle(html: string): string {
  const title = /<title[^>]*>([^<]*)</i.exec(html)?.[1]?.trim();
  return `an HTML page${title ? ` "${title}"` : ""} instead of an API response`;
}

function withoutTags(text: string): string {
  return (
    text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim() || text
  );
}

function shorten(text: string): string {
  return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION)}…` : text;
}

/** What keeps an address from being one that Walmart can call; null if nothing does, or if there is none. */
export function baseUrlProblem(baseUrl: string): "notAnAddress" | "notHttps" | null {
  const text = baseUrl.trim();
  if (!text) return null;
  try {
    const { protocol } = new URL(text);
    return protocol === "https:" ? null : protocol === "http:" ? "notHttps" : "notAnAddress";
  } catch {
    return "notAnAddress";
  }
}

/** Where Walmart calls for an account; null without an address. */
export function webhookUrl(baseUrl: string, accountId: string): string | null {
  const text = baseUrl.trim().replace(/\/+$/, "");
  return text ? `${text}/hooks/walmart/${accountId}` : null;
}

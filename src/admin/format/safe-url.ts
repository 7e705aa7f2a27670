/**
 * The URL if it is safe to link to; null otherwise. Tracking links come from carriers and Walmart,
 * so only http(s) is accepted, not `javascript:` and others.
 */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url) {
    return null;
  }
  try {
    return ["http:", "https:"].includes(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}

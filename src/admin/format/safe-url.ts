/**
 * A link that may be shown: tracking links come from carriers and from Walmart, so anything but
 * http(s), such as `javascript:`, is no link here.
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

/**
 * The admin is bundled at the first request, which takes a while. This requests it early and follows the modules that
 * the page loads.
 */
export async function warmUpAdmin(storeUrl: string): Promise<void> {
  const seen = new Set<string>();
  let next = [`${storeUrl}/app/entry.jsx`];
  // The page, the admin's modules, those of the plugin. Deeper modules are bundled along with them.
  for (let depth = 0; depth < 4 && next.length > 0; depth++) {
    const found = await Promise.all(next.map((url) => importsOf(url, storeUrl)));
    next = [...new Set(found.flat())].filter((url) => !seen.has(url));
    next.forEach((url) => seen.add(url));
  }
}

async function importsOf(url: string, storeUrl: string): Promise<string[]> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(180_000) });
    const code = await response.text();
    // Bundled packages are complete; only source files lead to further modules.
    if (!response.ok || url.includes("/.vite/deps/")) {
      return [];
    }
    return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\/app\/[^"]+)"/g)].map(
      ([, path]) => storeUrl + String(path),
    );
  } catch {
    // A failed warm-up is not an error: the page itself shows what is wrong.
    return [];
  }
}

/**
 * The admin is bundled when it is first asked for, which takes a while. This asks for it before
 * somebody does, following the modules that the page loads.
 */
export async function warmUpAdmin(storeUrl: string): Promise<void> {
  const seen = new Set<string>();
  let next = [`${storeUrl}/app/entry.jsx`];
  // The page, the admin's modules, those of the plugin. What lies deeper is bundled along with them.
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
    // Bundled packages are ready as they are; only source leads to more source.
    if (!response.ok || url.includes("/.vite/deps/")) {
      return [];
    }
    return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\/app\/[^"]+)"/g)].map(
      ([, path]) => storeUrl + String(path),
    );
  } catch {
    // Not being warmed up is not a failure: the page itself will tell what is wrong.
    return [];
  }
}

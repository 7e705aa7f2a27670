import type { Page } from "@playwright/test";

/** Counts clicks of a pointer from now on; keys make clicks without one. Returns how to read the count. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    document.addEventListener(
      "click",
      (event) => {
        if (event.detail > 0) (window as unknown as { clicks: number }).clicks += 1;
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
}

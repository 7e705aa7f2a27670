import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** Faults that keep people out; the lesser ones of axe's kinds are matters of taste. */
const GRAVE = ["serious", "critical"];

/**
 * What keeps people with a keyboard or a screen reader from a part of the page; empty if nothing does. Medusa's own
 * frame around our pages is not ours to mend.
 */
export async function graveFaults(page: Page, part: string): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const { violations } = await page.evaluate(async (selector) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    // The cross that closes Medusa's own drawer, beside the key that does, has no name,
    const context = { include: [[selector]], exclude: [["[role=dialog] kbd + button"]] };
    return runner.run(context, {
      resultTypes: ["violations"],
      // and neither has the glass in Medusa's field of search.
      rules: { "role-img-alt": { enabled: false } },
    });
  }, part);
  return violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

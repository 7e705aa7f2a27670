import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** Problems that exclude people. We ignore axe's minor ones. */
const GRAVE = ["serious", "critical"];

/**
 * Serious accessibility problems in a part of the page. We cannot fix the parts of the page that belong to Medusa.
 */
export async function graveFaults(page: Page, part: string): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const { violations } = await page.evaluate(async (selector) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    // The close button of Medusa's drawer, next to the key hint, has no name.
    const context = { include: [[selector]], exclude: [["[role=dialog] kbd + button"]] };
    return runner.run(context, {
      resultTypes: ["violations"],
      // Neither has the icon in Medusa's search field.
      rules: { "role-img-alt": { enabled: false } },
    });
  }, part);
  return violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

import type { Locator, Page } from "@playwright/test";

/** The Walmart section of the admin as a merchant uses it. */
export class SectionPages {
  constructor(
    readonly page: Page,
    private readonly storeUrl: string,
  ) {}

  /** Opens a page of the section and waits for its first heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.storeUrl}/app/walmart${path}`);
    // By tag: elements behind an open drawer have no role.
    await this.page.locator("main :is(h1, h2)").first().waitFor();
  }

  /** The topmost drawer or prompt. */
  dialog(): Locator {
    return this.page.locator("[role=dialog], [role=alertdialog]").last();
  }

  async click(name: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole("button", { name, exact: true }).first().click();
  }

  async choose(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(label, { exact: true }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  async importByNumber(purchaseOrderId: string): Promise<void> {
    await this.click("Import");
    const drawer = this.dialog();
    await drawer.getByLabel("Orders by number").click();
    await drawer.getByLabel("Purchase order numbers").fill(purchaseOrderId);
    await this.click("Import", drawer);
    await this.page
      .getByText(/^Imported: /)
      .first()
      .waitFor();
  }

  /** Opens the drawer of an order from the list. */
  async openOrder(purchaseOrderId: string): Promise<Locator> {
    await this.click(purchaseOrderId);
    const drawer = this.dialog();
    await drawer.getByText("Updates to Walmart").waitFor();
    return drawer;
  }

  /** Sets the admin's language and theme, as the browser stores them. */
  async look(language: string, theme: "light" | "dark"): Promise<void> {
    await this.page.evaluate(
      ([lng, mode]) => {
        localStorage.setItem("lng", lng ?? "");
        document.cookie = `lng=${lng};path=/`;
        localStorage.setItem("medusa_admin_theme", mode ?? "");
      },
      [language, theme],
    );
  }
}

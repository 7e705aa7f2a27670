import type { Locator, Page } from "@playwright/test";

/** The Medusa admin as a merchant uses it. Elements are found by their visible text and role. */
export class AdminPages {
  constructor(
    readonly page: Page,
    private readonly storeUrl: string,
  ) {}

  async logIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto(`${this.storeUrl}/app/login`);
    await this.page.locator('input[name="email"]').fill(email);
    await this.page.locator('input[name="password"]').fill(password);
    await this.page.keyboard.press("Enter");
    await this.page.waitForURL("**/app/orders**");
  }

  /** Searches the order list for a purchase order number and opens the order. */
  async openOrderByNumber(purchaseOrderId: string): Promise<void> {
    await this.page.goto(`${this.storeUrl}/app/orders?q=${purchaseOrderId}`);
    // Once the search is done, one row is left below the header.
    await this.page.getByRole("row").nth(2).waitFor({ state: "detached" });
    await this.page.getByRole("row").nth(1).click();
    await this.page.waitForURL("**/app/orders/order_*");
    await this.walmartSection().getByText(purchaseOrderId, { exact: true }).waitFor();
  }

  async openOrder(id: string): Promise<void> {
    await this.page.goto(`${this.storeUrl}/app/orders/${id}`);
    await this.page.getByRole("heading", { name: "Summary" }).waitFor();
  }

  /** The plugin's widget on the order page. */
  walmartSection(): Locator {
    return this.page.getByRole("heading", { name: "Walmart", exact: true }).locator("xpath=../..");
  }

  /** Fulfills all items that are not fulfilled yet. */
  async fulfillEverything(): Promise<void> {
    await this.page
      .getByRole("heading", { name: "Unfulfilled Items" })
      .locator("xpath=ancestor::div[.//button][1]")
      .getByRole("button")
      .first()
      .click();
    await this.page.getByRole("menuitem", { name: "Fulfill items" }).click();
    // The form chooses the shipping method automatically, a moment after it opens.
    await this.page.getByRole("dialog").getByText("Standard shipping").first().waitFor();
    await this.page.waitForLoadState("networkidle");
    await this.page.getByRole("button", { name: "Create Fulfillment" }).click();
    await this.page.getByRole("button", { name: "Mark as shipped" }).waitFor();
  }

  async startShipment(): Promise<void> {
    await this.page.getByRole("button", { name: "Mark as shipped" }).click();
    await this.page.getByRole("heading", { name: "Mark fulfillment shipped" }).waitFor();
  }

  async addTrackingNumber(number: string): Promise<void> {
    await this.page.getByRole("button", { name: "Add tracking number" }).click();
    await this.page.locator('input[name="labels.0.tracking_number"]').fill(number);
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "Save" }).click();
  }

  async changeTracking(number: string): Promise<void> {
    await this.walmartSection().getByRole("button", { name: "Change tracking" }).click();
    const drawer = this.page.getByRole("dialog");
    await drawer.getByLabel("New tracking number").fill(number);
    await drawer.getByRole("button", { name: "Save" }).click();
    await drawer.waitFor({ state: "detached" });
  }

  async chooseCancellation(reason: string): Promise<void> {
    await this.page.getByRole("button", { name: "Cancel on Walmart" }).click();
    const drawer = this.page.getByRole("dialog");
    await drawer.getByRole("combobox").click();
    await this.page.getByRole("option", { name: reason }).click();
  }

  async confirmCancellation(): Promise<void> {
    const drawer = this.page.getByRole("dialog");
    await drawer.getByRole("button", { name: "Cancel on Walmart" }).click();
    await drawer.waitFor({ state: "detached" });
  }

  async openRefund(returnOrderId: string): Promise<void> {
    await this.walmartSection()
      .getByRole("listitem")
      .filter({ hasText: `RMA ${returnOrderId}` })
      .getByRole("button", { name: /^Refund/ })
      .click();
    await this.page.getByRole("heading", { name: "Refund return" }).waitFor();
  }

  /** Sets the units of the first item whose label starts with `label`. */
  async setUnits(label: string, units: number): Promise<void> {
    await this.page.getByRole("dialog").getByLabel(label).first().fill(String(units));
  }

  async confirmRefund(): Promise<void> {
    const drawer = this.page.getByRole("dialog");
    await drawer.getByRole("button", { name: /^Refund \$/ }).click();
    await drawer.waitFor({ state: "detached" });
  }

  async openGoodwill(): Promise<void> {
    await this.walmartSection().getByRole("button", { name: "Refund without a return" }).click();
    await this.page.getByRole("heading", { name: "Refund without a return" }).waitFor();
  }

  async chooseGoodwill(reason: string, amount: string): Promise<void> {
    const drawer = this.page.getByRole("dialog");
    await drawer.getByRole("combobox").click();
    await this.page.getByRole("option", { name: reason, exact: true }).click();
    await drawer
      .getByLabel(/^Amount for/)
      .first()
      .fill(amount);
  }
}

import { SHIRT_RULES } from "../../support/store/item-products";
import type { TestStore } from "../../support/store/suite";

/** Connects an account whose rules have what shirts need, to a Walmart that answers feeds at once. */
export const connectTo =
  (store: TestStore) =>
  async (settings: Record<string, unknown> = {}): Promise<string> => {
    store.walmart.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
    return await store.connect({ settings: { attributes: SHIRT_RULES, ...settings } });
  };

import { SHIRT_RULES } from "../support/store/item-products";
import { storeSuite } from "../support/store/suite";
import { autoListTests } from "./item-life/auto-list";
import { contentTests } from "./item-life/content";
import { stateTests } from "./item-life/states";

storeSuite("the life of items", (store) => {
  const connect = async (settings: Record<string, unknown> = {}) =>
    store.connect({ settings: { attributes: SHIRT_RULES, ...settings } });

  beforeEach(() => {
    store.walmart.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
  });

  contentTests(store, connect);
  autoListTests(store, connect);
  stateTests(store, connect);
});

import { storePart } from "../../support/store/suite";
import { clocksAndLags } from "./import-reality/clocks-and-lags";
import { setupGone } from "./import-reality/setup-gone";
import { unusualOrders } from "./import-reality/unusual-orders";
import { whoAndWhere } from "./import-reality/who-and-where";

export const importReality = storePart("import-reality", (store) => {
  describe("unusual orders", () => unusualOrders(store));
  describe("who fulfills an order, and from where", () => whoAndWhere(store));
  describe("clocks and lags", () => clocksAndLags(store));
  describe("a setup that is gone", () => setupGone(store));
});

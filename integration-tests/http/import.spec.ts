import { storeSuite } from "../support/store/suite";
import { importAnything } from "./import/import-anything";
import { importOrders } from "./import/import-orders";
import { importReality } from "./import/import-reality";
import { importRepeat } from "./import/import-repeat";
import { importTotals } from "./import/import-totals";
import { importTrouble } from "./import/import-trouble";
import { mapSku } from "./import/map-sku";

storeSuite("import", [
  importAnything,
  importOrders,
  importReality,
  importRepeat,
  importTotals,
  importTrouble,
  mapSku,
]);

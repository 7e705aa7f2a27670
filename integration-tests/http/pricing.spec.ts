import { storeSuite } from "../support/store/suite";
import { buyBox } from "./pricing/buy-box";
import { priceGuard, SKUS } from "./pricing/price-guard";

storeSuite("pricing", [priceGuard, buyBox], { seed: { skus: SKUS } });

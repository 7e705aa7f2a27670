import { storeSuite } from "../support/store/suite";
import { sellerIdentity } from "./sellers/seller-identity";
import { sellerSwitch } from "./sellers/seller-switch";
import { sellerTakeover } from "./sellers/seller-takeover";
import { FIRST, OTHER, RENEWED } from "./sellers/sellers";

storeSuite("sellers", [sellerIdentity, sellerSwitch, sellerTakeover], {
  sellers: [FIRST, RENEWED, OTHER],
});

import { prepared } from "./support/prepared";
import { storeSuite } from "./support/store-suite";

storeSuite("a store with the newest Medusa", { medusa: prepared().newest, manager: "npm" });

import { prepared } from "./support/prepared";
import { storeSuite } from "./support/store-suite";

// pnpm lets a package import only what it declares.
storeSuite("a store with a strict layout", { medusa: prepared().newest, manager: "pnpm" });

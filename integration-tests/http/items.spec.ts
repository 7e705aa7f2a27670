import { storeSuite } from "../support/store/suite";
import { autoList } from "./items/auto-list";
import { contents } from "./items/content";
import { setUp } from "./items/set-up";
import { states } from "./items/states";

storeSuite("items", [setUp, states, contents, autoList]);

import type { ProductTypeSpec } from "../product-type-spec";
import { BABY_BLANKETS } from "./baby-blankets";
import { CELL_PHONES } from "./cell-phones";
import { MUGS } from "./mugs";
import { SINKS } from "./sinks";
import { T_SHIRTS } from "./t-shirts";
import { TOOTHPASTES } from "./toothpastes";
import { TRADING_CARD_SLEEVES } from "./trading-card-sleeves";

/** The product types that a simulated Walmart has from the start. */
export const PRODUCT_TYPES: readonly ProductTypeSpec[] = [
  BABY_BLANKETS,
  CELL_PHONES,
  MUGS,
  SINKS,
  T_SHIRTS,
  TOOTHPASTES,
  TRADING_CARD_SLEEVES,
];

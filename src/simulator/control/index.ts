import { CLOCK_ROUTES } from "./clock";
import { FAULT_ROUTES } from "./faults";
import { ITEM_SET_UP_CONTROL_ROUTES } from "./item-set-up";
import { LISTING_CONTROL_ROUTES } from "./listing-routes";
import { ORDER_CONTROL_ROUTES } from "./orders";
import { PAYOUT_CONTROL_ROUTES } from "./payouts";
import { RECORD_ROUTES } from "./records";
import { RETURN_CONTROL_ROUTES } from "./returns";
import type { ControlRoute } from "./route";
import { SETTINGS_ROUTES } from "./settings";

/** All operations of the control API. A new resource adds its routes here. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  ...ORDER_CONTROL_ROUTES,
  ...RETURN_CONTROL_ROUTES,
  ...PAYOUT_CONTROL_ROUTES,
  ...CLOCK_ROUTES,
  ...FAULT_ROUTES,
  ...RECORD_ROUTES,
  ...SETTINGS_ROUTES,
  ...LISTING_CONTROL_ROUTES,
  ...ITEM_SET_UP_CONTROL_ROUTES,
];

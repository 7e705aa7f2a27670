import type { ChangeKind } from "../../../modules/walmart/types";
import type { ValueKind } from "../types";
import { price } from "./price";
import { quantity } from "./quantity";

/** The values of a listing that are kept up to date at Walmart. */
export const VALUE_KINDS: Record<ChangeKind, ValueKind> = { quantity, price };

import type { ChangeKind } from "../../../modules/walmart/types";
import type { ValueKind } from "../types";
import { price } from "./price";
import { quantity } from "./quantity";

/** What Walmart is told of listings again and again. */
export const VALUE_KINDS: Record<ChangeKind, ValueKind> = { quantity, price };

import type { ChangeKind } from "../../../modules/walmart/types";
import type { ValueKind } from "../types";
import { price } from "./price";
import { promotion } from "./promotion";
import { quantity } from "./quantity";

/** What of a listing is kept up to date at Walmart. */
export const VALUE_KINDS = { quantity, price, promotion } satisfies Record<ChangeKind, ValueKind>;

import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_VALUE_KINDS } from "../../types";
import type { ChangeKind } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import {
  LISTINGS_OF_LEVELS_SQL,
  LISTINGS_OF_RESERVATIONS_SQL,
  LISTINGS_OF_VARIANTS_SQL,
} from "./sql/stock";
import { pushPrices } from "./push-prices";
import { pushValues } from "./push-values";
import { rowsOf } from "./rows-of";

/** Ids of changed records, from events. */
export interface MarkChangedInput {
  levels?: string[];
  reservations?: string[];
  variants?: string[];
  /** Prices or price lists: which listings they concern is found by comparing, since they may be gone. */
  prices?: string[];
  /** Accounts with listings that are marked already. */
  accounts?: string[];
}

const CHUNK = 1_000;

/** Marks the listings that events are about and sends changed values to Walmart. The jobs find what this misses. */
export async function markChanged(
  container: MedusaContainer,
  input: MarkChangedInput,
): Promise<void> {
  const service = walmartService(container);
  const accounts: Record<ChangeKind, Set<string>> = {
    quantity: new Set(input.accounts),
    price: new Set(),
    promotion: new Set(),
  };
  const mark = async (sql: string, ids: string[] | undefined, kinds: readonly ChangeKind[]) => {
    for (const chunk of chunks(ids ?? [], CHUNK)) {
      const rows = await rowsOf<{ id: string }>(container, { sql, bindings: { ids: chunk } });
      const marked = await service.listingChanges.mark(
        rows.map(({ id }) => id),
        kinds,
      );
      for (const kind of kinds) for (const id of marked) accounts[kind].add(id);
    }
  };
  await mark(LISTINGS_OF_LEVELS_SQL, input.levels, ["quantity"]);
  await mark(LISTINGS_OF_RESERVATIONS_SQL, input.reservations, ["quantity"]);
  await mark(LISTINGS_OF_VARIANTS_SQL, input.variants, LISTING_VALUE_KINDS);
  for (const account_id of accounts.quantity)
    await pushValues(container, { account_id, kind: "quantity" });
  const priced = input.prices?.length ? await enabledAccounts(container) : [...accounts.price];
  const compare = input.prices?.length ? "quick" : undefined;
  for (const account_id of priced) await pushPrices(container, { account_id, compare });
}

async function enabledAccounts(container: MedusaContainer): Promise<string[]> {
  const accounts = await walmartService(container).listWalmartAccounts(
    { enabled: true },
    { select: ["id"] },
  );
  return accounts.map(({ id }) => id);
}

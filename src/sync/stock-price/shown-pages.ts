import type { AdminWalmartListingValueKind } from "../../types";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "@medusajs/framework/zod";
import type { ListingValue } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { isWalmartError, type InventoriesPage, type WalmartNodeInventory } from "../../walmart-api";
import type { DeliveryRun } from "../delivery/types";
import { walmartService } from "../kernel/container";

/**
 * What Walmart shows of an item. `one_of`: the quantities at all ship nodes, of which the account uses the default one
 * without knowing which it is. Empty: the list does not contain the item.
 */
export type Shown = { value: ListingValue } | { one_of: readonly number[] };

/** What Walmart shows of some of the seller's items. */
export interface ShownPage {
  /** By SKU. */
  values: Map<string, Shown>;
  askedAt: Date;
}

interface PagesInput {
  run: DeliveryRun;
  /** Leave half of Walmart's limit to others. */
  isPatient: boolean;
}

/** Half of what Walmart allows in a minute. */
const PACE_MS = 600;
/** Walmart keeps the place in its list for about two minutes. */
const PROGRESS_LIVES_MS = 100_000;
const progressSchema = z.object({ cursor: z.string(), at: z.coerce.date() });

/** Pages of Walmart's quantities or prices, one at a time. */
export function shownPages(
  kind: AdminWalmartListingValueKind,
  input: PagesInput,
): AsyncGenerator<ShownPage> {
  return kind === "quantity" ? shownQuantities(input) : shownPrices(input);
}

/** Continues where an interrupted run stopped, if Walmart still knows the place. */
async function* shownQuantities({ run, isPatient }: PagesInput): AsyncGenerator<ShownPage> {
  const { accounts } = walmartService(run.container);
  const nodes = Object.keys(readSettings(run.account.settings).ship_nodes ?? {});
  let cursor = placeOf(run);
  const used = new Set<string>();
  for (;;) {
    const askedAt = new Date();
    const page = await readQuantities(run, cursor);
    yield {
      values: new Map(page.inventories.map((each) => [each.sku, inputOf(each, nodes)])),
      askedAt,
    };
    cursor = page.nextCursor;
    if (!cursor || used.has(cursor)) break;
    used.add(cursor);
    await accounts.storeDriftProgress(run.account.id, { cursor, at: new Date().toISOString() });
    if (isPatient) await pause(PACE_MS);
  }
  await accounts.storeDriftProgress(run.account.id, null);
}

async function readQuantities(run: DeliveryRun, cursor: string | undefined) {
  try {
    return await patiently(() => run.client.inventory.listNodesPage({}, cursor));
  } catch (error) {
    const isForgotten = cursor !== undefined && isWalmartError(error) && error.kind === "rejected";
    if (!isForgotten) throw error;
    return await patiently((): Promise<InventoriesPage> => run.client.inventory.listNodesPage({}));
  }
}

function placeOf({ account }: DeliveryRun): string | undefined {
  const progress = progressSchema.safeParse(account.drift_progress).data;
  const isFresh = progress && Date.now() - progress.at.getTime() < PROGRESS_LIVES_MS;
  return isFresh ? progress.cursor : undefined;
}

/** What was sent, in the form in which it is sent. Without named ship nodes only the default one is meant. */
function inputOf({ nodes }: WalmartNodeInventory, named: string[]): Shown {
  const sent = new Map(nodes.map(({ shipNode, inputQty }) => [shipNode, inputQty?.amount ?? 0]));
  if (named.length)
    return { value: Object.fromEntries(named.map((node) => [node, sent.get(node) ?? 0])) };
  const [only, ...others] = sent.values();
  return only === undefined || others.length ? { one_of: [...sent.values()] } : { value: only };
}

async function* shownPrices({ run, isPatient }: PagesInput): AsyncGenerator<ShownPage> {
  const pages = run.client.items.list();
  for (;;) {
    const askedAt = new Date();
    const page = await pages.next();
    if (page.done) return;
    yield {
      values: new Map(
        page.value.items.flatMap(({ item }): [string, Shown][] =>
          item.price ? [[item.sku, { value: item.price.amount }]] : [],
        ),
      ),
      askedAt,
    };
    if (isPatient) await pause(PACE_MS);
  }
}

/** Waits for Walmart's limit, as often as it takes. */
async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "throttled") throw error;
      const wait = (error.retryAt?.getTime() ?? 0) - Date.now();
      await pause(Math.max(1_000, wait));
    }
  }
}

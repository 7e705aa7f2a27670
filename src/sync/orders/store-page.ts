import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  AccountKeys,
  OrderSnapshot,
  StoredOrder,
  UnreadableSnapshot,
} from "../../modules/walmart/types";
import type { OrdersPage } from "../../walmart-api";
import { claimSeller } from "../accounts/claim-seller";
import { walmartService } from "../kernel/container";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { storeOrRefuse } from "../kernel/store-or-refuse";
import { confirmSeenOrders } from "../messages/confirm-seen";
import { type FirstSight, toOrderSnapshot, toUnreadableSnapshot } from "./order-snapshot";

export interface StorePageOptions extends FirstSight {
  /** Store orders that Walmart fulfills (WFS). */
  includeWfs: boolean;
  /** Store orders that a logistics provider (3PL) fulfills. Default true: a known order is stored. */
  includeThirdParty?: boolean;
  /**
   * When the data was requested, by `performance.now()`. Rows with newer data are left alone; the next import reads
   * them again.
   */
  asOf: number;
  /** Whether the data has all parts that a read asks for. Default true; the answer to a write lacks some. */
  isComplete?: boolean;
}

export interface StoredPage {
  /** All rows of the page. */
  rows: StoredOrder[];
  /** Rows that still need a Medusa order. */
  toImport: StoredOrder[];
  /** Rows that existed before. */
  known: StoredOrder[];
  /** Purchase orders that were skipped because Walmart (WFS) or a logistics provider (3PL) fulfills them. */
  ignored: { purchase_order_id: string; fulfilled_by: "wfs" | "third_party" }[];
  errors: { message: string; purchase_order_id?: string }[];
}

/**
 * Stores a page of orders before anything else is done with it. An order that cannot be stored never loses the page.
 *
 * @param account the keys that Walmart was read with
 * @throws MedusaError (NOT_ALLOWED) if another live account owns orders of this seller
 * @throws AccountChangedError if the account has other keys by now
 */
export async function storePage(
  container: MedusaContainer,
  account: AccountKeys,
  page: OrdersPage,
  options: StorePageOptions,
): Promise<StoredPage> {
  const accountId = account.id;
  const ignored: StoredPage["ignored"] = [];
  const { ship_nodes } = await settingsOf(container, accountId);
  // Walmart sometimes lists an order twice in a page, and one SQL statement cannot upsert a row twice.
  const snapshots = new Map<string, OrderSnapshot>();
  for (const answer of page.orders) {
    const snapshot = toOrderSnapshot(accountId, answer, options, { ship_nodes });
    if (options.isComplete === false) delete snapshot.review;
    const { purchase_order_id, fulfilled_by } = snapshot;
    if (fulfilled_by !== "seller" && isIgnored(fulfilled_by, options))
      ignored.push({ purchase_order_id, fulfilled_by });
    else snapshots.set(purchase_order_id, snapshot);
  }
  const service = walmartService(container);
  const store = (some: OrderSnapshot[]) =>
    storeOrRefuse(some, (each) =>
      service.orders.store(account, each, performance.now() - options.asOf),
    );
  const first = await store([...snapshots.values()]);
  const others = await store(await claimForeign(container, account, snapshots, first.stored));
  const stored = [...first.stored, ...others.stored];
  const refused = [...first.refused, ...others.refused];
  const rejected = refused.map(({ snapshot: { purchase_order_id, raw }, problem }) => ({
    purchaseOrderId: purchase_order_id,
    raw,
    problem,
  }));
  const unreadable = withoutDuplicates(
    [...page.unreadable, ...rejected].map((one) => toUnreadableSnapshot(accountId, one)),
  );
  const news = await newProblems(container, accountId, unreadable);
  const kept = await service.orders.storeUnreadable(account, unreadable);
  const rows = [...stored, ...kept];
  await confirmSeen(container, page, stored);
  await service.orders.refreshStatuses(rows.map((row) => row.id));

  return {
    rows,
    toImport: rows.filter((row) => row.import_state === "claimed" || row.import_state === "held"),
    known: rows.filter((row) => !row.is_new),
    ignored,
    errors: news.map(({ purchase_order_id, read_problem }) => ({
      purchase_order_id,
      message: `${purchase_order_id}: ${read_problem}`,
    })),
  };
}

/**
 * Of orders that were not stored, those that deleted accounts of the seller owned and this account owns now. Others were
 * left alone because their stored data is newer.
 */
async function claimForeign(
  container: MedusaContainer,
  account: AccountKeys,
  snapshots: ReadonlyMap<string, OrderSnapshot>,
  stored: readonly StoredOrder[],
): Promise<OrderSnapshot[]> {
  const known = new Set(stored.map((row) => row.purchase_order_id));
  const left = [...snapshots.keys()].filter((number) => !known.has(number));
  const { sellers } = walmartService(container);
  const owners = await sellers.otherOwnersOfOrders(account.id, left);
  if (!owners.length) return [];
  await claimSeller(container, account, owners);
  return left.flatMap((number) => snapshots.get(number) ?? []);
}

/** What is stored now may be what a message waits for. */
async function confirmSeen(
  container: MedusaContainer,
  { orders }: OrdersPage,
  stored: readonly StoredOrder[],
): Promise<void> {
  const shown = new Map(orders.map(({ order }) => [order.purchaseOrderId, order]));
  const known = stored.flatMap((row) => {
    const order = row.is_new ? undefined : shown.get(row.purchase_order_id);
    return order ? [[row.id, order] as const] : [];
  });
  await confirmSeenOrders(container, new Map(known));
}

/** The same rule for every way in: the list, a webhook, and an import by number. */
function isIgnored(
  by: "wfs" | "third_party",
  { includeWfs, includeThirdParty }: StorePageOptions,
): boolean {
  return by === "wfs" ? !includeWfs : includeThirdParty === false;
}

async function settingsOf(container: MedusaContainer, accountId: string): Promise<AccountSettings> {
  const [account] = await walmartService(container).listWalmartAccounts(
    { id: accountId },
    { select: ["id", "settings"] },
  );
  return readSettings(account?.settings);
}

/** Orders that became unreadable now; those that already were are not reported again. */
async function newProblems(
  container: MedusaContainer,
  accountId: string,
  unreadable: UnreadableSnapshot[],
): Promise<UnreadableSnapshot[]> {
  if (!unreadable.length) return [];
  const alreadyUnreadable = await walmartService(container).listWalmartOrders(
    {
      account_id: accountId,
      purchase_order_id: unreadable.map((one) => one.purchase_order_id),
      read_problem: { $ne: null },
    },
    { select: ["id", "purchase_order_id"] },
  );
  const known = new Set(alreadyUnreadable.map((row) => row.purchase_order_id));
  return unreadable.filter((one) => !known.has(one.purchase_order_id));
}

function withoutDuplicates<T extends { purchase_order_id: string }>(snapshots: T[]): T[] {
  return [...new Map(snapshots.map((one) => [one.purchase_order_id, one])).values()];
}

import {
  mergeRules,
  type NodeStock,
  type QuantityRule,
  sentQuantities,
  type SentQuantity,
} from "../../../mapping";
import type { ListingValue, WalmartAccountRow } from "../../../modules/walmart/types";
import { readOverrides } from "../../../types/schemas/listing-overrides";
import { readSettings } from "../../../types/schemas/account-settings";
import { orphanedListings } from "../orphaned-listings";
import { rowsOf } from "../rows-of";
import { rulesKey, sameValue } from "../value";
import { RESENT_QUANTITIES_SQL, STOCK_CHECKSUM_SQL, stockOf } from "../sql/stock";
import { adjustValues } from "../adjust-values";
import type { ComputedValue, ShownValueKind } from "../types";
import { readQuantity, sendQuantity } from "./quantity-calls";

/** Entries of one feed: a file of ten thousand is about a megabyte of the ten that Walmart takes. */
const FEED_ENTRIES = 10_000;
/** Of the feed by ship node Walmart takes one megabyte. */
const NODE_FEED_BYTES = 900_000;
const NODE_ENTRY_BYTES = { entry: 120, node: 120 };

interface StockRow {
  id: string;
  /** By ship node. */
  stock: Record<string, NodeStock>;
  fingerprint: string;
}

/** The quantity that Walmart is sent: what can be bought, and the units that Walmart subtracts for its open orders. */
export const quantity: ShownValueKind = {
  change: "quantity",
  feed: "inventory",
  remedy: "Look the item up in Seller Center; the quantity is sent again when the stock changes.",

  ways(account) {
    const nodes = shipNodesOf(account);
    if (!nodes)
      return { single: "inventory.put", feeds: [{ type: "inventory", entries: FEED_ENTRIES }] };
    const { entry, node } = NODE_ENTRY_BYTES;
    const entries = Math.floor(NODE_FEED_BYTES / (entry + node * Object.keys(nodes).length));
    return { single: "inventory.putNodes", feeds: [{ type: "MP_INVENTORY", entries }] };
  },

  checksum: async (_container, account) => ({
    sql: STOCK_CHECKSUM_SQL,
    bindings: bindingsOf(account),
  }),

  compare: async (_container, account) => ({
    sql: `
      SELECT :account_id::text AS account_id, s.id AS listing_id, 'quantity' AS kind, false AS forced
      FROM (${stockOf()}) AS s WHERE s.fingerprint IS DISTINCT FROM s.quantity_fingerprint`,
    bindings: bindingsOf(account),
  }),

  resend: (account) => ({
    sql: RESENT_QUANTITIES_SQL,
    bindings: { account_id: account.id },
  }),

  async prepare(container, account, listings) {
    const rows = await rowsOf<StockRow>(container, {
      sql: stockOf("AND l.id = ANY(:ids::text[])"),
      bindings: { ...bindingsOf(account), ids: listings.map(({ listing_id }) => listing_id) },
    });
    const stock = new Map(rows.map((row) => [row.id, row]));
    const orphans = await orphanedListings(container, listings);
    const valueOf = ({ id, stock: units, fingerprint }: StockRow, rule: QuantityRule) => {
      // Of what the store does not sell any more nothing is shown, whatever the rules say.
      const is_final = orphans.has(id);
      const sent = is_final ? nothingOf(units) : sentQuantities(units, rule);
      const value = sent && toValue(account, sent, "input");
      const available = sent && toValue(account, sent, "available");
      return {
        value,
        available,
        fingerprint,
        problem: value === null ? UNMANAGED : null,
        is_final,
      };
    };
    return (settings, some) =>
      new Map(
        some.flatMap(({ listing_id, overrides }): [string, ComputedValue][] => {
          const row = stock.get(listing_id);
          const rule = mergeRules(settings.inventory, readOverrides(overrides).inventory);
          return row ? [[listing_id, valueOf(row, rule)]] : [];
        }),
      );
  },

  adjust: (container, account, computed) => adjustValues(container, "quantity", account, computed),
  isConfirmed: sameValue,
  send: sendQuantity,
  read: readQuantity,
};

const UNMANAGED =
  "The stock of this variant is not managed, so there is no quantity to send to Walmart: set " +
  "unmanaged_quantity in the account's inventory rules, or manage the variant's stock.";

/** Stock location by ship node, where the account has several; `null`: its own location, at Walmart's default node. */
function shipNodesOf(account: WalmartAccountRow): Record<string, string> | null {
  return readSettings(account.settings).ship_nodes ?? null;
}

function nodesOf(account: WalmartAccountRow): { ship_node: string; location_id: string }[] {
  const nodes = shipNodesOf(account) ?? { "": account.stock_location_id };
  return Object.entries(nodes).map(([ship_node, location_id]) => ({ ship_node, location_id }));
}

function keyOf(account: WalmartAccountRow): string {
  return rulesKey(nodesOf(account), readSettings(account.settings).inventory ?? {});
}

function bindingsOf(account: WalmartAccountRow) {
  return { nodes: JSON.stringify(nodesOf(account)), account_id: account.id, rules: keyOf(account) };
}

function nothingOf(stock: Record<string, NodeStock>): Record<string, SentQuantity> {
  return Object.fromEntries(Object.keys(stock).map((node) => [node, { input: 0, available: 0 }]));
}

function toValue(
  account: WalmartAccountRow,
  sent: Record<string, SentQuantity>,
  part: keyof SentQuantity,
): ListingValue {
  const quantities = Object.entries(sent).map(([node, each]) => [node, each[part]] as const);
  return shipNodesOf(account) ? Object.fromEntries(quantities) : (quantities[0]?.[1] ?? 0);
}

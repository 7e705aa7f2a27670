import type { DueChange, ListingValue } from "../../../modules/walmart/types";
import type { WalmartClient } from "../../../walmart-api";
import type { SentValue } from "../types";

/** Sets a quantity, or the quantities at several ship nodes. */
export async function sendQuantity(
  client: WalmartClient,
  change: DueChange<ListingValue>,
  renew: () => Promise<void>,
): Promise<SentValue> {
  const { sku, value } = change;
  if (typeof value === "number") {
    // Ship nodes that were used before are emptied first; the default one among them is set after that.
    if (change.walmart_node_quantities) {
      await renew();
      await emptyNodes(client, sku, change.walmart_node_quantities);
    }
    await renew();
    const answer = await client.inventory.put({ sku, quantity: value });
    return { value: answer.quantity.amount };
  }
  const nodes = withForgottenNodes(value, change.walmart_node_quantities);
  await renew();
  const answer = await client.inventory.putNodes(
    sku,
    Object.entries(nodes).map(([shipNode, quantity]) => ({ shipNode, quantity })),
  );
  const refused = answer.nodes.filter(({ accepted }) => !accepted);
  const taken = answer.nodes.filter(({ accepted }) => accepted).map(({ shipNode }) => shipNode);
  return {
    value: Object.fromEntries(Object.entries(value).filter(([node]) => taken.includes(node))),
    ...(refused.length && {
      problem: refused
        .map(
          ({ shipNode, problem }) =>
            `Walmart refuses the quantity at ship node ${shipNode}: ${problem}.`,
        )
        .join(" "),
    }),
  };
}

/** Walmart's quantities, in the form of the value that is sent. */
export async function readQuantity(
  client: WalmartClient,
  sku: string,
  like: ListingValue | null,
): Promise<ListingValue | null> {
  if (typeof like === "number" || like === null)
    return (await client.inventory.get(sku))?.quantity.amount ?? null;
  const answer = await client.inventory.getNodes(sku);
  if (!answer) return null;
  const quantities = new Map(answer.nodes.map(({ shipNode, inputQty }) => [shipNode, inputQty]));
  return Object.fromEntries(
    Object.keys(like).map((node) => [node, quantities.get(node)?.amount ?? 0]),
  );
}

/** Sets an item's quantity to zero, at its ship nodes or at Walmart's default one. */
export async function emptyItem(
  client: WalmartClient,
  sku: string,
  nodes: Record<string, number> | null,
): Promise<void> {
  if (nodes) await emptyNodes(client, sku, nodes);
  else await client.inventory.put({ sku, quantity: 0 });
}

async function emptyNodes(
  client: WalmartClient,
  sku: string,
  nodes: Record<string, number>,
): Promise<void> {
  await client.inventory.putNodes(
    sku,
    Object.keys(nodes).map((shipNode) => ({ shipNode, quantity: 0 })),
  );
}

/** Adds zero for ship nodes that were removed from the settings. */
function withForgottenNodes(
  value: Record<string, number>,
  before: Record<string, number> | null,
): Record<string, number> {
  const forgotten = Object.keys(before ?? {}).filter((node) => !(node in value));
  return { ...Object.fromEntries(forgotten.map((node) => [node, 0])), ...value };
}

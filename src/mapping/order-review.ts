import type { WalmartOrderLine, WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { fulfilledBy, isKnownShipNodeType, isReplacement, shipNodeOf } from "./fulfilled-by";
import { isKnownChargeType, lineCharges } from "./money";
import { unknownStatuses } from "./quantities";
import { hasKnownMethod } from "./shipping";
import { includedUnits } from "./units";

/** What of the account's settings a review needs. */
export interface ReviewSettings {
  /** Stock locations by ship node. */
  ship_nodes?: Record<string, string>;
}

const KNOWN_ORDER_TYPES = new Set(["REGULAR", "REPLACEMENT", "PREORDER"]);
const CHECK = "Check the order in Seller Center.";

/**
 * What is unusual about a purchase order that is still to be shipped, in text for the merchant; `null` if nothing is.
 * Nothing of it stops the import: Walmart adds words without notice, and an order must not be lost for one.
 */
export function orderReview(po: WalmartPurchaseOrder, settings: ReviewSettings): string | null {
  const isSellers = fulfilledBy(po) === "seller";
  const notes = [
    ...po.orderLines.orderLine.flatMap(unknownUnits),
    ...(isSellers
      ? [
          ...po.orderLines.orderLine.flatMap((line) => [
            ...missingPrice(line, po),
            ...unknownCharges(line),
            ...virtualPack(line),
          ]),
          ...unknownOrderType(po),
          ...unknownShipping(po),
          ...unknownShipNode(po, settings),
        ]
      : []),
  ];
  return [...new Set(notes)].join(" ") || null;
}

function unknownUnits(line: WalmartOrderLine): string[] {
  return unknownStatuses(line).map(
    ({ status, quantity }) =>
      `Walmart shows ${units(quantity)} of ${line.item.sku} in the status "${status || "(none)"}", which is new to this plugin. ` +
      `The units count as not shipped. ${CHECK}`,
  );
}

/** A price of zero is usual for replacements alone. */
function missingPrice(line: WalmartOrderLine, po: WalmartPurchaseOrder): string[] {
  if (isReplacement(po) || includedUnits(line, "open") === 0) return [];
  if (lineCharges(line).product !== 0) return [];
  return [
    `Walmart sent no price for ${line.item.sku}, so it was imported with a price of 0. ${CHECK}`,
  ];
}

function unknownCharges(line: WalmartOrderLine): string[] {
  return (line.charges?.charge ?? [])
    .filter((charge) => !isKnownChargeType(charge.chargeType))
    .map(
      ({ chargeType, chargeName }) =>
        `Walmart sent a charge of the type "${chargeType || "(none)"}"${chargeName ? ` ("${chargeName}")` : ""}, which is new to this plugin. It counts as a fee. ${CHECK}`,
    );
}

/**
 * Walmart does not say whether the quantity of a virtual pack counts packs or items, so it is never multiplied: the
 * merchant decides.
 */
function virtualPack(line: WalmartOrderLine): string[] {
  const packs = (line.miscAttributes?.miscAttribute ?? []).filter(
    ({ name }) => name?.toUpperCase() === "VIRTUAL_PACK",
  );
  return packs.map(({ details }) => {
    const valueOf = (key: string) => details?.detail.find((one) => one.key === key)?.value;
    const size = valueOf("VIRTUAL_PACK_SIZE");
    const ordered = valueOf("VIRTUAL_PACK_UNITS_ORDERED");
    const facts = [size && `items in a pack: ${size}`, ordered && `ordered: ${ordered}`]
      .filter(Boolean)
      .join(", ");
    return (
      `${line.item.sku} was sold as a multipack${facts ? ` (${facts})` : ""}. The order has the quantity that Walmart lists, ` +
      `${line.orderLineQuantity.amount}. Check in Seller Center how many items to ship.`
    );
  });
}

function unknownOrderType({ orderType }: WalmartPurchaseOrder): string[] {
  if (!orderType || KNOWN_ORDER_TYPES.has(orderType.toUpperCase())) return [];
  return [
    `Walmart calls this order "${orderType}", a type that is new to this plugin. It was imported like any other order. ${CHECK}`,
  ];
}

function unknownShipping(po: WalmartPurchaseOrder): string[] {
  const method = po.shippingInfo?.methodCode;
  const notes = [];
  if (method && !hasKnownMethod(po)) {
    notes.push(
      `The shipping method "${method}" is new to this plugin, which reports shipments as "Standard". Check in Seller Center how fast to ship.`,
    );
  }
  const type = po.shipNode?.type;
  if (type && !isKnownShipNodeType(type)) {
    notes.push(
      `Walmart says that "${type}" ships this order, which is new to this plugin. It was imported as an order that you ship. ${CHECK}`,
    );
  }
  return notes;
}

function unknownShipNode(po: WalmartPurchaseOrder, { ship_nodes }: ReviewSettings): string[] {
  const node = shipNodeOf(po);
  if (!node || !ship_nodes || !Object.keys(ship_nodes).length || node in ship_nodes) return [];
  return [
    `Walmart expects this order from the ship node ${node}, which has no stock location. The account's stock location is used. ` +
      "Assign a stock location to the ship node under Walmart → Settings.",
  ];
}

function units(quantity: number): string {
  return quantity === 1 ? "1 unit" : `${quantity} units`;
}

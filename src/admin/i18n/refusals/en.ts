import type { RefusalCode } from "../../../types";

/** Why the server refuses something about an order, by the code of `types/refusal`. */
const refusalsEn = {
  account_gone:
    "The Walmart account of this order was deleted, so nothing can be sent to Walmart. Reconnect this seller under Walmart → Settings: the account takes its orders over. Or make the change in Seller Center.",
  busy: "Another change of this order is still running. Try again in a minute.",
  carrier_unknown:
    "Walmart does not know the carrier {{carrier}}. Choose one of Walmart's carriers, or add a tracking link that starts with https://.",
  carrier_unrecognized:
    "The carrier of {{number}} is not recognized. Enter the carrier, or add a tracking link that starts with https://.",
  check_digit:
    "{{number}} looks like {{carrier}}, but the check digit is wrong. Check for a typo. To send it all the same, add a tracking link.",
  contradiction:
    "{{number}} belongs to {{recognized}}, not {{carrier}}. Correct the number or the carrier.",
  item_unknown: "Walmart did not sell one of these items with this order. Reload the page.",
  items_needed: "Enter which units are in which parcel.",
  location_unknown:
    "This stock location no longer exists. Choose another one, or ship from where the order is reserved.",
  medusa_refused: "Medusa could not ship this: {{reason}}",
  no_medusa_order:
    "This purchase order has no Medusa order yet. Fix the problem shown in its status first, or use Seller Center.",
  none_left: "Nothing is left to ship of {{item}}.",
  not_shipped: "This row was not shipped.",
  nothing_left: "Nothing is left to ship of this order.",
  numbers_differ: "{{numbers}}: These numbers belong to different orders.",
  one_left: "Only {{available}} unit of {{item}} is left to ship, not {{quantity}}.",
  order_canceled: "This order is canceled, so it must not be shipped.",
  order_gone: "This order no longer exists.",
  order_missing: "The order is missing. Enter its purchase order number or its Medusa number.",
  order_number_invalid: "{{number}} is not the number of a Medusa order. Enter it like 12 or #12.",
  order_unknown:
    "{{numbers}}: There is no Walmart order with this number. Orders of other channels can't be shipped here.",
  packed_together:
    "{{item}} is packed in a fulfillment with other units. Ship that fulfillment as a whole, or cancel it first.",
  quantity_not_whole: "The quantity must be a whole number of 1 or more.",
  same_row: "The same as row {{row}}, so it is shipped once.",
  several_accounts:
    "{{numbers}}: Several accounts have an order with this number. Ship it from the order.",
  shipped_before: "Already shipped with this tracking number.",
  sku_needed: "This order has several items. Enter the SKU that the quantity is of.",
  sku_repeated:
    "{{sku}} is in this order several times. Leave the quantity out, or ship it from the order.",
  sku_unknown:
    "This order has no item with the SKU {{sku}}. Check the SKU, or leave it out to ship everything.",
  some_left: "Only {{available}} units of {{item}} are left to ship, not {{quantity}}.",
  third_party: "A logistics provider (3PL) fulfills this order. Manage it in Seller Center.",
  tracking_characters:
    "{{number}} has characters that Walmart rejects. Use only letters, digits and hyphens.",
  tracking_is_order_number:
    "{{number}} is Walmart's order number. Enter the carrier's tracking number.",
  tracking_missing: "The tracking number is missing. Enter the carrier's number.",
  walmart_canceled:
    "Nothing is left to ship: these items are canceled at Walmart. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_nothing_open:
    "Nothing of these items is open at Walmart. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_shipped:
    "Walmart shows these items as shipped already. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_shipped_with:
    "Walmart shows these items as shipped already, with {{parcels}}. If that is this parcel, enter that tracking number.",
  wfs: "Walmart fulfills this order (WFS). Manage it in Seller Center.",
} satisfies Record<RefusalCode, string>;

export default refusalsEn;

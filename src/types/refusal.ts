/**
 * Why the server refuses to ship something or to change an order, by code, in English. `{{name}}` stands for a value. The
 * admin recognizes these texts in responses, and shows its own in the merchant's language.
 */
const REFUSALS = {
  account_gone:
    "The Walmart account{{account}} of this order was deleted, so nothing can be sent to Walmart. Reconnect this seller " +
    "under Walmart → Settings: the account takes its orders over. Or make the change in Seller Center.",
  busy: "Another change of this order is still running. Try again in a minute.",
  carrier_unknown:
    'Walmart does not recognize the carrier "{{carrier}}". Enter a carrier that Walmart supports (for example "UPS"), or add a tracking link that starts with https:// (tracking_url).',
  carrier_unrecognized:
    'The carrier of the tracking number "{{number}}" is not recognized. Enter a carrier that Walmart supports (for example "UPS"), or add a tracking link that starts with https:// (tracking_url).',
  check_digit:
    'The tracking number "{{number}}" looks like {{carrier}}, but its check digit is wrong. Check it for a typo. To send it all the same, add a tracking link (tracking_url) or set allow_unrecognized.',
  contradiction:
    'The tracking number "{{number}}" is one of {{recognized}}, but the carrier is {{carrier}}. Correct the number or the carrier.',
  item_unknown: 'This order has no item "{{id}}" that Walmart sold.',
  items_needed: "Several parcels need the items of each. Enter which units are in which parcel.",
  location_unknown:
    'There is no stock location "{{location}}". Leave it out to ship from where the order is reserved.',
  medusa_refused: "Medusa could not ship this: {{reason}}",
  no_medusa_order:
    "This purchase order has no Medusa order yet. Fix the problem shown in its status first, or {{change}} in Seller Center.",
  none_left: "Nothing is left to ship of {{item}}.",
  not_shipped: "This row was not shipped.",
  nothing_left: "Nothing is left to ship of this order.",
  numbers_differ: "{{numbers}}: These numbers belong to different orders.",
  one_left: "Only {{available}} of {{item}} is left to ship, not {{quantity}}.",
  order_canceled: "This order is canceled, so it must not be shipped.",
  order_gone: "This order no longer exists.",
  order_missing: "The order is missing. Enter its purchase order number or its Medusa number.",
  order_number_invalid:
    '"{{number}}" is not the number of a Medusa order. Enter it like 12 or #12.',
  order_unknown:
    "{{numbers}}: There is no Walmart order with this number. Orders of other channels cannot be shipped here.",
  packed_together:
    "{{item}} is packed in a fulfillment with other units. Ship that fulfillment as a whole, or cancel it first.",
  quantity_not_whole: "The quantity must be a whole number of 1 or more.",
  same_row: "The same as row {{row}} of this list, so it is shipped once.",
  several_accounts:
    "{{numbers}}: Several accounts have an order with this number. Choose the account.",
  shipped_before: "Already shipped with this tracking number.",
  sku_needed: "This order has several items. Enter the SKU that the quantity is of.",
  sku_repeated:
    "{{sku}} is in this order several times. Leave the quantity out, or ship it from the order.",
  sku_unknown:
    "This order has no item with the SKU {{sku}}. Check the SKU, or leave it out to ship everything.",
  some_left: "Only {{available}} of {{item}} are left to ship, not {{quantity}}.",
  third_party:
    "A logistics provider (3PL) fulfills this order, so you can't {{change}} here. Manage it in Seller Center.",
  tracking_characters:
    'The tracking number "{{number}}" has characters that Walmart rejects. Use only letters, digits and hyphens.',
  tracking_is_order_number:
    "The tracking number \"{{number}}\" is Walmart's order number. Enter the carrier's number.",
  tracking_missing: "The tracking number is missing. Enter the carrier's number.",
  walmart_canceled:
    "Walmart has nothing left to ship of these items: canceled. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_nothing_open:
    "Walmart has nothing left to ship of these items: nothing is open. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_shipped:
    "Walmart has nothing left to ship of these items: already shipped. Cancel the fulfillment, or check the order in Seller Center.",
  walmart_shipped_with:
    "Walmart has nothing left to ship of these items: already shipped with {{parcels}}. If that is this parcel, enter that tracking number.",
  wfs: "Walmart fulfills this order (WFS), so you can't {{change}} here. Manage it in Seller Center.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal's text in English. */
export function refusal(code: RefusalCode, params: Record<string, string | number> = {}): string {
  return REFUSALS[code].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

/** Texts without values come first: those with values could match them too. Texts that begin with one match most. */
const PATTERNS = Object.entries(REFUSALS)
  .toSorted(([, a], [, b]) => openness(a) - openness(b))
  .map(([code, text]) => ({
    code: code as RefusalCode,
    pattern: new RegExp(
      `^${text
        .split(/\{\{(\w+)\}\}/)
        .map((part, index) =>
          index % 2 ? `(?<${part}>.*)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
        )
        .join("")}$`,
      "s",
    ),
  }));

function openness(text: string): number {
  if (!text.includes("{{")) return 0;
  return text.startsWith("{{") ? 2 : 1;
}

/** Such as `parcels[0].items[1].quantity: `. */
const FIELD = /^[a-z]\w*(?:\[\d+\])?(?:\.[a-z]\w*(?:\[\d+\])?)*: /;

/** The refusal that a text of the server is, with or without the field in front of it; `null` if it is another text. */
export function readRefusal(
  message: string,
): { code: RefusalCode; params: Record<string, string> } | null {
  for (const text of new Set([message, message.replace(FIELD, "")])) {
    for (const { code, pattern } of PATTERNS) {
      const match = pattern.exec(text);
      if (match) return { code, params: { ...match.groups } };
    }
  }
  return null;
}

import type { FeedsApi, SubmittedFeed } from "../../index";

const PROMOTION = {
  kind: "CLEARANCE",
  price: 8.5,
  comparisonPrice: 10,
  startsAt: new Date("2026-12-10T20:00:00.000Z"),
  endsAt: new Date("2026-12-24T20:00:00.000Z"),
} as const;

/** Where a feed is submitted to, how, and its content. */
export const FEED_CASES: readonly [
  url: string,
  submit: (feeds: FeedsApi) => Promise<SubmittedFeed>,
  json: unknown,
][] = [
  [
    "/v3/feeds?feedType=inventory&shipNode=1",
    (feeds) => feeds.submitInventory([{ sku: "Möp", quantity: 0 }], { shipNode: "1" }),
    {
      InventoryHeader: { version: "1.4" },
      Inventory: [{ sku: "Möp", quantity: { unit: "EACH", amount: 0 } }],
    },
  ],
  [
    "/v3/feeds?feedType=MP_INVENTORY",
    (feeds) => feeds.submitNodeInventory([{ sku: "MUG", nodes: [{ shipNode: "1", quantity: 2 }] }]),
    {
      inventoryHeader: { version: "1.5" },
      inventory: [
        { sku: "MUG", shipNodes: [{ shipNode: "1", quantity: { unit: "EACH", amount: 2 } }] },
      ],
    },
  ],
  [
    "/v3/feeds?feedType=PRICE_AND_PROMOTION",
    (feeds) => feeds.submitPrices([{ sku: "MUG", price: 9.99 }]),
    {
      MPItemFeedHeader: {
        businessUnit: "WALMART_US",
        locale: "en",
        version: "2.0.20240126-12_25_52-api",
      },
      MPItem: [{ "Promo&Discount": { sku: "MUG", price: 9.99 } }],
    },
  ],
  [
    "/v3/feeds?feedType=PRICE_AND_PROMOTION",
    (feeds) =>
      feeds.submitPrices([{ sku: "MUG", price: 9.99 }], {
        version: "5.0.20250328-17_43_36-api",
      }),
    {
      MPItemFeedHeader: {
        businessUnit: "WALMART_US",
        locale: "en",
        version: "5.0.20250328-17_43_36-api",
      },
      MPItem: [{ Price: { sku: "MUG", price: 9.99 } }],
    },
  ],
  [
    "/v3/feeds?feedType=PRICE_AND_PROMOTION",
    (feeds) =>
      feeds.submitPromotions([
        { sku: "MUG", do: "put", promotion: PROMOTION },
        { sku: "HAT", do: "remove", promotion: { ...PROMOTION, promoId: "P1" } },
        { sku: "CUP", do: "remove_all" },
      ]),
    {
      MPItemFeedHeader: {
        businessUnit: "WALMART_US",
        locale: "en",
        version: "2.0.20240126-12_25_52-api",
      },
      MPItem: [
        {
          "Promo&Discount": {
            sku: "MUG",
            promotionInformation: {
              promotionSettingAction: "Create",
              promotionType: "Clearance",
              promotionPrice: 8.5,
              promotionPriceStartDateTime: "2026-12-10T20:00:00.000Z",
              promotionPriceEndDateTime: "2026-12-24T20:00:00.000Z",
            },
          },
        },
        {
          "Promo&Discount": {
            sku: "HAT",
            promoid: "P1",
            promotionInformation: { promotionSettingAction: "Delete" },
          },
        },
        {
          "Promo&Discount": {
            sku: "CUP",
            promotionInformation: { promotionSettingAction: "Replace All" },
          },
        },
      ],
    },
  ],
  [
    "/v3/feeds?feedType=price",
    (feeds) => feeds.submitDeprecatedPrices([{ sku: "MUG", price: 9.99 }]),
    {
      PriceHeader: { version: "1.7" },
      Price: [
        {
          sku: "MUG",
          pricing: [{ currentPriceType: "BASE", currentPrice: { currency: "USD", amount: 9.99 } }],
        },
      ],
    },
  ],
  [
    "/v3/feeds?feedType=MP_ITEM_MATCH",
    (feeds) =>
      feeds.submitItemMatch([
        {
          sku: "MUG",
          productIdType: "UPC",
          productId: "012345678905",
          price: 9.99,
          shippingWeight: 1,
        },
      ]),
    {
      MPItemFeedHeader: {
        businessUnit: "WALMART_US",
        locale: "en",
        version: "5.0.20260607-22_38_54-api",
      },
      MPItem: [
        {
          Item: {
            sku: "MUG",
            productIdentifiers: { productIdType: "UPC", productId: "012345678905" },
            price: 9.99,
            ShippingWeight: 1,
            condition: "New",
          },
        },
      ],
    },
  ],
  [
    "/v3/feeds?feedType=MP_ITEM_MATCH",
    (feeds) =>
      feeds.submitItemMatch(
        [
          {
            sku: "MUG",
            productIdType: "UPC",
            productId: "012345678905",
            price: 9.99,
            shippingWeight: 1,
            condition: "Restored: Good",
            mainImageUrl: "https://example.com/mug.jpg",
          },
        ],
        { version: "4.2" },
      ),
    {
      MPItemFeedHeader: {
        processMode: "REPLACE",
        subset: "EXTERNAL",
        locale: "en",
        sellingChannel: "mpsetupbymatch",
        version: "4.2",
      },
      MPItem: [
        {
          Item: {
            sku: "MUG",
            productIdentifiers: { productIdType: "UPC", productId: "012345678905" },
            price: 9.99,
            ShippingWeight: 1,
            condition: "Restored: Good",
          },
        },
      ],
    },
  ],
];

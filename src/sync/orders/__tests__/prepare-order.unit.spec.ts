import {
  discount,
  fee,
  product,
  purchaseOrder,
  shipping,
  status,
  type TestLine,
} from "../../../mapping/__tests__/purchase-order";
import type { InterruptedOrder } from "../interrupted-order";
import { type ClaimedRow, isOver, prepareOrder, skusOf } from "../prepare-order";
import type { ResolvedVariant } from "../prepared-order";

const SETTINGS = { unknownSku: "hold", regionCurrency: "usd" } as const;

const row = (lines: TestLine[], more: Partial<ClaimedRow> = {}): ClaimedRow => ({
  id: "walord_1",
  claimed_order_id: "order_1",
  purchase_order_id: "1796277083022",
  raw: JSON.parse(JSON.stringify(purchaseOrder(lines))) as Record<string, unknown>,
  fulfilled_by: "seller",
  import_state: "claimed",
  import_requested: false,
  walmart_status: "open",
  ...more,
});

const variant = (sku: string, more: Partial<ResolvedVariant> = {}): ResolvedVariant => ({
  id: `variant_${sku}`,
  title: "One",
  sku,
  barcode: null,
  product: { id: `prod_${sku}`, title: sku, handle: null, thumbnail: null },
  stock: [{ inventory_item_id: `iitem_${sku}`, required_quantity: 1 }],
  ...more,
});
const VARIANTS = new Map(["MUG", "PLATE"].map((sku) => [sku, variant(sku)]));

const prepared = (...args: Parameters<typeof prepareOrder>) => {
  const result = prepareOrder(...args);
  if (!("prepared" in result)) throw new Error(result.held.problem);
  return result.prepared;
};
const problem = (...args: Parameters<typeof prepareOrder>) => {
  const result = prepareOrder(...args);
  return "held" in result ? result.held.problem : null;
};

describe("whether a Medusa order is still wanted", () => {
  it.each<[ClaimedRow["import_state"], ClaimedRow["walmart_status"], boolean, boolean]>([
    ["claimed", "open", false, false],
    ["held", "open", false, false],
    ["held", "partially_shipped", false, false],
    ["claimed", "canceled", false, true],
    ["held", "canceled", true, true],
    // It was open when it was claimed, or the merchant asked for it.
    ["claimed", "shipped", false, false],
    ["claimed", "delivered", false, false],
    ["held", "shipped", false, true],
    ["held", "delivered", false, true],
    ["held", "shipped", true, false],
  ])("%s, %s at Walmart, asked for %s: over %s", (import_state, walmart_status, asked, over) => {
    const now = { import_state, walmart_status, import_requested: false };
    expect(isOver(now, { includeShipped: asked })).toBe(over);
    // Asked for once, it stays wanted: a poll that comes later does not let go of it.
    expect(isOver({ ...now, import_requested: asked }, { includeShipped: false })).toBe(over);
  });
});

describe("an order to be", () => {
  it("has everything that its Medusa order needs", () => {
    const order = prepared(
      row([
        { sku: "MUG", quantity: 2, charges: [product(20, 1.65), discount(2), shipping(5, 0.4)] },
        { sku: "PLATE", charges: [product(7), fee("RecyclingFee", 1.5)] },
      ]),
      VARIANTS,
      SETTINGS,
    );
    expect(order).toMatchObject({
      id: "walord_1",
      order_id: "order_1",
      purchase_order_id: "1796277083022",
      customer_order_id: "5281956426648",
      total: 33.55,
      currency_code: "usd",
      needs_acknowledgement: true,
      display_id: null,
      items: [
        { stock: [{ inventory_item_id: "iitem_MUG", required_quantity: 1 }], to_reserve: 2 },
        { lines: [{ line_number: "2", quantity: 1 }], to_reserve: 1 },
      ],
      draft: {
        email: "purchase-order-1796277083022@walmart.invalid",
        items: [{ sku: "MUG" }, { sku: "PLATE" }],
        shipping_methods: [{ name: "Walmart – Value" }, { name: "Walmart – RecyclingFee" }],
      },
    });
    expect(order.items.map((item) => item.line_item_id)).toEqual(
      order.draft?.items.map((item) => item.line_item_id),
    );
  });

  it("has the same ids each time it is prepared, and others than another order", () => {
    const lines = [{ sku: "MUG", quantity: 3 }, { sku: "PLATE" }];
    const ids = (claimed_order_id: string) =>
      prepared(row(lines, { claimed_order_id }), VARIANTS, SETTINGS).items.map(
        (item) => item.line_item_id,
      );
    expect(ids("order_1")).toEqual(ids("order_1"));
    expect(new Set([...ids("order_1"), ...ids("order_2")]).size).toBe(4);
  });

  it.each<[string, TestLine[], Partial<ClaimedRow>, number[], boolean]>([
    ["created", [{ quantity: 3 }], {}, [3], true],
    ["acknowledged", [{ quantity: 3, statuses: [status("Acknowledged", 3)] }], {}, [3], false],
    [
      "partly shipped",
      [{ quantity: 3, statuses: [status("Acknowledged", 1), status("Shipped", 2)] }],
      {},
      [1],
      false,
    ],
    [
      "partly cancelled",
      [{ quantity: 3, statuses: [status("Created", 2), status("Cancelled", 1)] }],
      {},
      [2],
      true,
    ],
    ["delivered", [{ quantity: 2, statuses: [status("Delivered", 2)] }], {}, [0], false],
    ["created, in lines of one", [{}, {}, {}], {}, [3], true],
    ["Walmart's own (WFS)", [{ quantity: 3 }], { fulfilled_by: "wfs" }, [0], false],
    ["a logistics provider's", [{ quantity: 3 }], { fulfilled_by: "third_party" }, [3], true],
  ])("%s: reserves and acknowledges what it should", (_name, lines, more, reserve, acknowledge) => {
    const order = prepared(row(lines, more), VARIANTS, SETTINGS);
    expect(order.items.map((item) => item.to_reserve)).toEqual(reserve);
    expect(order.needs_acknowledgement).toBe(acknowledge);
  });

  it("takes nothing from stock for a variant whose stock is not managed, or for a custom item", () => {
    const variants = new Map([["MUG", variant("MUG", { stock: [] })]]);
    const order = prepared(row([{ sku: "MUG" }, { sku: "CUP" }]), variants, {
      ...SETTINGS,
      unknownSku: "custom_item",
    });
    expect(order.items.map((item) => item.stock)).toEqual([[], []]);
    expect(order.draft?.items.map((item) => item.variant?.id ?? null)).toEqual([
      "variant_MUG",
      null,
    ]);
  });
});

describe("an order that has to wait", () => {
  it("says which SKUs are unknown, each once", () => {
    const text = problem(
      row([{ sku: "CUP" }, { sku: "MUG" }, { sku: "JAR" }, { sku: "CUP" }]),
      VARIANTS,
      SETTINGS,
    );
    expect(text).toContain('the SKU "CUP", "JAR".');
  });

  it("does not wait for a SKU of which all units are cancelled", () => {
    const lines = [{ sku: "MUG" }, { sku: "CUP", statuses: [status("Cancelled", 1)] }];
    expect(problem(row(lines), VARIANTS, SETTINGS)).toBeNull();
  });

  it("says which currency is wrong", () => {
    expect(problem(row([{}]), VARIANTS, { ...SETTINGS, regionCurrency: "cad" })).toMatch(
      /in USD, the account's region in CAD/,
    );
  });

  it.each([null, {}, "text", { purchaseOrderId: "1" }])(
    "says that what is stored (%j) cannot be read",
    (raw) => {
      expect(problem(row([{}], { raw: raw as never }), VARIANTS, SETTINGS)).toMatch(
        /cannot be read/,
      );
    },
  );

  it("is asked about its SKUs once each, whatever else is stored", () => {
    const rows = [row([{ sku: "MUG" }, { sku: "CUP" }]), row([{ sku: "MUG" }])];
    expect(skusOf([...rows, { raw: null }])).toEqual(["MUG", "CUP"]);
  });
});

describe("an order that an earlier run has created", () => {
  const interrupted: InterruptedOrder = {
    id: "order_1",
    display_id: 7,
    currency_code: "usd",
    is_canceled: false,
    captured: 30,
    items: [
      {
        id: "ordli_old",
        sku: "MUG",
        quantity: 3,
        fulfilled: 0,
        lines: [{ line_number: "1", quantity: 3 }],
      },
    ],
  };
  const lines = (statuses: TestLine["statuses"]): TestLine[] => [
    { sku: "MUG", quantity: 3, charges: [product(10)], statuses },
  ];

  it.each<[string, TestLine["statuses"], Partial<InterruptedOrder>, number, number]>([
    ["nothing has happened since", [status("Created", 3)], {}, 0, 3],
    ["a unit was cancelled at Walmart", [status("Created", 2), status("Cancelled", 1)], {}, 0, 2],
    ["all was shipped elsewhere", [status("Shipped", 3)], {}, 0, 0],
    ["some was fulfilled here", [status("Created", 3)], {}, 2, 1],
    ["it was cancelled here", [status("Created", 3)], { is_canceled: true }, 0, 0],
  ])("keeps its items and amounts; %s", (_name, statuses, more, fulfilled, reserve) => {
    const [item] = interrupted.items;
    const order = prepared(row(lines(statuses)), VARIANTS, SETTINGS, {
      ...interrupted,
      ...more,
      items: [{ ...item!, fulfilled }],
    });
    expect(order).toMatchObject({
      draft: null,
      display_id: 7,
      total: 30,
      items: [{ line_item_id: "ordli_old", to_reserve: reserve }],
    });
  });

  it("is finished even if its SKU is unknown by now", () => {
    const order = prepared(row(lines([status("Created", 3)])), new Map(), SETTINGS, interrupted);
    expect(order.items).toMatchObject([{ line_item_id: "ordli_old", stock: [] }]);
  });

  it("leaves items alone that the merchant has added", () => {
    const added = { id: "ordli_gift", sku: "PLATE", quantity: 1, fulfilled: 0, lines: [] };
    const order = prepared(row(lines([status("Created", 3)])), VARIANTS, SETTINGS, {
      ...interrupted,
      items: [...interrupted.items, added],
    });
    expect(order.items.map((item) => item.line_item_id)).toEqual(["ordli_old"]);
  });
});

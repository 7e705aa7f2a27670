import { problemText } from "../../../types";
import {
  discount,
  fee,
  product,
  purchaseOrder,
  shipping,
  status,
  type TestLine,
} from "../../../mapping/__tests__/purchase-order";
import type { InterruptedOrder } from "../interrupted-orders";
import { type ClaimedRow, isOver, prepareOrder, skusOf } from "../prepare-order";
import type { ResolvedVariant } from "../prepared-order";

const SETTINGS = {
  unknownSku: "hold",
  regionCurrency: "usd",
  stockLocationId: "sloc_1",
  shipNodes: {},
  setupProblem: null,
} as const;

const row = (lines: TestLine[], more: Partial<ClaimedRow> = {}): ClaimedRow => ({
  id: "walord_1",
  claimed_order_id: "order_1",
  purchase_order_id: "1796277083022",
  raw: JSON.parse(JSON.stringify(purchaseOrder(lines))) as Record<string, unknown>,
  fulfilled_by: "seller",
  ship_node: null,
  import_state: "claimed",
  import_requested: false,
  redacted_at: null,
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
  if (!("prepared" in result)) throw new Error(problemText(result.held.problem));
  return result.prepared;
};
const problem = (...args: Parameters<typeof prepareOrder>) => {
  const result = prepareOrder(...args);
  return "held" in result ? problemText(result.held.problem) : null;
};

describe("isOver", () => {
  it.each<[ClaimedRow["import_state"], ClaimedRow["walmart_status"], boolean, boolean]>([
    ["claimed", "open", false, false],
    ["held", "open", false, false],
    ["held", "partially_shipped", false, false],
    ["claimed", "canceled", false, true],
    ["held", "canceled", true, true],
    // It was open when it was claimed, or the merchant requested it.
    ["claimed", "shipped", false, false],
    ["claimed", "delivered", false, false],
    ["held", "shipped", false, true],
    ["held", "delivered", false, true],
    ["held", "shipped", true, false],
  ])("%s, %s at Walmart, requested %s: over %s", (import_state, walmart_status, asked, over) => {
    const now = { import_state, walmart_status, import_requested: false };
    expect(isOver(now, { includeShipped: asked })).toBe(over);
    // A request is stored, so a later poll still creates the order.
    expect(isOver({ ...now, import_requested: asked }, { includeShipped: false })).toBe(over);
  });
});

describe("prepareOrder for a new order", () => {
  it("returns everything that the Medusa order needs", () => {
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

  it("derives the same item ids each time, distinct between orders", () => {
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
      "partly canceled",
      [{ quantity: 3, statuses: [status("Created", 2), status("Cancelled", 1)] }],
      {},
      [2],
      true,
    ],
    ["delivered", [{ quantity: 2, statuses: [status("Delivered", 2)] }], {}, [0], false],
    ["created, in lines of one", [{}, {}, {}], {}, [3], true],
    ["fulfilled by Walmart (WFS)", [{ quantity: 3 }], { fulfilled_by: "wfs" }, [0], false],
    [
      "fulfilled by a logistics provider",
      [{ quantity: 3 }],
      { fulfilled_by: "third_party" },
      [0],
      false,
    ],
  ])(
    "%s: reserves and acknowledges the right units",
    (_name, lines, more, reserve, acknowledge) => {
      const order = prepared(row(lines, more), VARIANTS, SETTINGS);
      expect(order.items.map((item) => item.to_reserve)).toEqual(reserve);
      expect(order.needs_acknowledgement).toBe(acknowledge);
    },
  );

  it("needs no stock for a variant without managed inventory or a custom item", () => {
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

describe("prepareOrder for an order on hold", () => {
  it("lists each unknown SKU once", () => {
    const text = problem(
      row([{ sku: "CUP" }, { sku: "MUG" }, { sku: "JAR" }, { sku: "CUP" }]),
      VARIANTS,
      SETTINGS,
    );
    expect(text).toContain('the SKU "CUP", "JAR".');
  });

  it("ignores an unknown SKU if all of its units are canceled", () => {
    const lines = [{ sku: "MUG" }, { sku: "CUP", statuses: [status("Cancelled", 1)] }];
    expect(problem(row(lines), VARIANTS, SETTINGS)).toBeNull();
  });

  it("reserves where Walmart expects the order to ship from", () => {
    const shipNodes = { "east-1": "sloc_east" };
    const at = (ship_node: string | null) =>
      prepared(row([{}], { ship_node }), VARIANTS, { ...SETTINGS, shipNodes }).stock_location_id;
    expect(at("east-1")).toBe("sloc_east");
    expect(at("west-1")).toBe("sloc_1");
    expect(at(null)).toBe("sloc_1");
  });

  it.each(["wfs", "third_party"] as const)(
    "neither acknowledges nor reserves an order that %s fulfills",
    (fulfilled_by) => {
      const order = prepared(row([{ quantity: 2 }], { fulfilled_by }), VARIANTS, SETTINGS);
      expect(order.needs_acknowledgement).toBe(false);
      expect(order.items[0]?.to_reserve).toBe(0);
    },
  );

  it("reserves units in a status that is new", () => {
    const lines = [{ quantity: 3, statuses: [status("Backordered", 2), status("Created", 1)] }];
    const order = prepared(row(lines), VARIANTS, SETTINGS);
    expect(order.items[0]?.to_reserve).toBe(3);
    expect(order.needs_acknowledgement).toBe(true);
  });

  it("holds an order while a part of the account's setup is missing", () => {
    const setupProblem = "The account's region was deleted.";
    expect(problem(row([{}]), VARIANTS, { ...SETTINGS, setupProblem })).toMatch(
      /: The account's region was deleted\. .*not acknowledged/,
    );
  });

  it("holds an order without a stock location, unless others fulfill it or its ship node has one", () => {
    const gone = { ...SETTINGS, stockLocationId: null };
    expect(problem(row([{}]), VARIANTS, gone)).toMatch(/stock location no longer exists/);
    expect(problem(row([{}], { fulfilled_by: "wfs" }), VARIANTS, gone)).toBeNull();
    const shipNodes = { "east-1": "sloc_east" };
    expect(
      problem(row([{}], { ship_node: "east-1" }), VARIANTS, { ...gone, shipNodes }),
    ).toBeNull();
  });

  it("names the wrong currency", () => {
    expect(problem(row([{}]), VARIANTS, { ...SETTINGS, regionCurrency: "cad" })).toMatch(
      /in USD, but the account's region uses CAD/,
    );
  });

  it.each([null, {}, "text", { purchaseOrderId: "1" }])(
    "reports stored data (%j) that cannot be read",
    (raw) => {
      expect(problem(row([{}], { raw: raw as never }), VARIANTS, SETTINGS)).toMatch(
        /cannot be read/,
      );
    },
  );

  it("lists each SKU of the rows once and skips unreadable rows", () => {
    const rows = [row([{ sku: "MUG" }, { sku: "CUP" }]), row([{ sku: "MUG" }])];
    expect(skusOf([...rows, { raw: null }])).toEqual(["MUG", "CUP"]);
  });
});

describe("prepareOrder for an order that an interrupted run created", () => {
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
    ["nothing changed since", [status("Created", 3)], {}, 0, 3],
    ["a unit was canceled at Walmart", [status("Created", 2), status("Cancelled", 1)], {}, 0, 2],
    ["all units were shipped elsewhere", [status("Shipped", 3)], {}, 0, 0],
    ["some units were fulfilled in Medusa", [status("Created", 3)], {}, 2, 1],
    ["it was canceled in Medusa", [status("Created", 3)], { is_canceled: true }, 0, 0],
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

  it("is completed even if its SKU is unknown by now", () => {
    const order = prepared(row(lines([status("Created", 3)])), new Map(), SETTINGS, interrupted);
    expect(order.items).toMatchObject([{ line_item_id: "ordli_old", stock: [] }]);
  });

  it("leaves items alone that the merchant added", () => {
    const added = { id: "ordli_gift", sku: "PLATE", quantity: 1, fulfilled: 0, lines: [] };
    const order = prepared(row(lines([status("Created", 3)])), VARIANTS, SETTINGS, {
      ...interrupted,
      items: [...interrupted.items, added],
    });
    expect(order.items.map((item) => item.line_item_id)).toEqual(["ordli_old"]);
  });
});

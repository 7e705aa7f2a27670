import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SubscriberLoader } from "@medusajs/framework/subscribers";
import type { IEventBusModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WorkflowLoader } from "@medusajs/framework/workflows";
import { GET as packingSlip } from "../../examples/api/admin/orders/[id]/packing-slip/route";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import { itemProductsOf, SHIRT_RULES } from "../support/store/item-products";
import { returnerOf } from "../support/store/returner";
import { sellerOf, within } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

const FEE = { "Transaction Type": "Adjustment", "Amount Type": "Fee/Reimbursement" };
const EXAMPLES = path.resolve(__dirname, "../../examples");

/** Other systems of the store: what they were sent, by path. They refuse what `refused` says. */
const received: { path: string; body: never }[] = [];
const refused = new Set<string>();
let others: Server;

beforeAll(async () => {
  others = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { url = "" } = request;
      received.push({ path: url, body: JSON.parse(Buffer.concat(parts).toString()) as never });
      response.statusCode = refused.has(url) ? 503 : 200;
      response.end("closed for stocktaking");
    });
  });
  others.listen(0, "127.0.0.1");
  await once(others, "listening");
  const url = `http://127.0.0.1:${(others.address() as AddressInfo).port}`;
  process.env.ERP_URL = url;
  process.env.ACCOUNTING_URL = url;
  process.env.RETURNS_DESK_URL = url;
  process.env.SLACK_WEBHOOK_URL = `${url}/slack`;
});
afterAll(async () => {
  others.close();
  await once(others, "close");
});

storeSuite("examples", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const offers = shownOf(store);
  const products = () => store.container.resolve(Modules.PRODUCT);
  const query = () => store.container.resolve(ContainerRegistrationKeys.QUERY);
  const sentTo = (url: string) =>
    received.filter((one) => one.path === url).map(({ body }) => body);
  const log: string[] = [];

  beforeAll(async () => {
    // As Medusa loads src/workflows and src/subscribers of a store.
    await new WorkflowLoader(path.join(EXAMPLES, "workflows"), store.container).load();
    const subscribers = path.join(EXAMPLES, "subscribers");
    await new SubscriberLoader(subscribers, undefined, store.container).load();
  });
  beforeEach(() => {
    received.length = 0;
    refused.clear();
    log.length = 0;
    const logger = store.container.resolve(ContainerRegistrationKeys.LOGGER);
    for (const level of ["info", "error"] as const)
      jest
        .spyOn(logger, level)
        .mockImplementation(((message: string) => log.push(message)) as never);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await bufferedChangesDone();
    await seller.atRest();
  });

  const logged = async (text: RegExp) =>
    await within(20_000, () => log.find((line) => text.test(line)));

  it("a second SKU scheme, a gift message on the packing slip, and an ERP export", async () => {
    await store.connect();
    const variant = store.seeded.variants["SKU-A"]!;
    await products().updateProductVariants(variant, { ean: "4006381333931" });
    const { product_id } = await products().retrieveProductVariant(variant);
    await products().updateProducts(product_id!, { metadata: { gift_message: "Enjoy!" } });
    refused.add("/orders");
    const { purchaseOrderId } = store.walmart.createOrder({
      lines: [{ sku: "WM-4006381333931", quantity: 2 }],
    });
    await store.sync(["orders", "updates"]);
    const held = await store.order(purchaseOrderId);
    expect(held.status_details).toContain("The ERP answered 503: closed for stocktaking");

    refused.clear();
    await store.sync(["orders", "updates"]);
    const { orderId, row } = await seller.imported(purchaseOrderId);
    expect(row).toMatchObject({ status: "open" });
    expect(sentTo("/orders").at(-1)).toMatchObject([
      { number: purchaseOrderId, id: orderId, items: [{ quantity: 2 }] },
    ]);
    expect((await seller.order(orderId)).items).toMatchObject([{ variant_id: variant }]);

    let slip = "";
    const response = { type: () => response, send: (text: string) => (slip = text) };
    const request = { scope: store.container, params: { id: orderId } };
    await packingSlip(request as never, response as never);
    expect(slip).toContain(`Walmart order ${purchaseOrderId}\n2 × Product SKU-A`);
    expect(slip).toMatch(/\n\nEnjoy!$/);
  });

  it("a carrier of one's own, and Walmart's reason chosen for the staff", async () => {
    await store.connect();
    const shipped = await seller.import({ lines: [{ sku: "SKU-B" }] });
    const answer = await store.post(`/admin/walmart/orders/${shipped.row.id}/ship`, {
      parcels: [{ tracking_number: "RC-4711" }],
    });
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    const [effect] = await seller.waitForEffects(shipped.po, "ship");
    expect(JSON.stringify(effect)).toContain("https://river-couriers.example/track/RC-4711");
    expect(JSON.stringify(effect)).toContain("River Couriers");

    const canceled = await seller.import({ lines: [{ sku: "SKU-B" }] });
    expect((await seller.cancel(canceled.orderId)).status).toBe(200);
    const [cancellation] = await seller.waitForEffects(canceled.po, "cancel");
    expect(JSON.stringify(cancellation)).toContain("SELLER_CANCEL_OUT_OF_STOCK");
  });

  it("a product type by tag, and care instructions that the merchant may replace", async () => {
    store.walmart.updateSettings({ feedSeconds: 0 });
    await store.connect({ settings: { attributes: SHIRT_RULES } });
    const merchant = itemProductsOf(store);
    const tag = await merchant.ok(store.post("/admin/product-tags", { value: "t-shirt" }));
    const product = await merchant.shirts({
      variants: { "TEE-M": ["M", "Navy"] },
      product: { material: "Cotton", tags: [{ id: tag.product_tag.id }] },
    });
    const { data } = await store.get("/admin/walmart/accounts");
    const { "TEE-M": draft } = await merchant.drafts(data.accounts[0].id, product);
    const prepared = async () => {
      const body = { ids: [draft.id], values: true };
      const { listings } = await merchant.ok(store.post("/admin/walmart/listings/validate", body));
      return listings[0];
    };
    const hooked = { value: ["Machine wash warm, tumble dry low."], from: "hook" };
    expect(await prepared()).toMatchObject({
      product_type: "T-Shirts",
      problems: [],
      values: { fabricCareInstructions: hooked },
    });
    await merchant.change(draft.id, { attributes: { fabricCareInstructions: ["Hand wash"] } });
    expect((await prepared()).values.fabricCareInstructions).toEqual({
      value: ["Hand wash"],
      from: "listing",
      inherited: hooked,
    });
    await merchant.create([draft.id]);
    await merchant.sync();
    expect(store.walmart.item("TEE-M")).toMatchObject({
      productType: "T-Shirts",
      attributes: { fabricCareInstructions: ["Hand wash"] },
    });
  });

  it("a price floor by margin, a cap on stock, and a history of both", async () => {
    const cost = (sku: string, amount: number) =>
      products().updateProductVariants(store.seeded.variants[sku]!, { metadata: { cost: amount } });
    await cost("SKU-A", 9);
    await cost("SKU-B", 1);
    await offers.list(["SKU-A", "SKU-B"]);
    await store.sync(["inventory", "prices"]);
    await offers.costs("SKU-A", 12);
    await offers.costs("SKU-B", 10);
    await offers.offers("SKU-A", 20);
    await store.sync(["updates"]);
    await logged(/^HISTORY walmart\.price\.changed .* SKU-A: .* → 12$/);
    await logged(/^HISTORY walmart\.stock\.changed .* SKU-A: .* → 20$/);
  });

  it("Slack on a problem, and alerts for what failed", async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "NOWHERE" }] });
    await store.sync(["orders", "updates"]);
    const [message] = await within(20_000, () => {
      const sent = sentTo("/slack");
      return sent.length ? sent : null;
    });
    expect(message).toEqual({
      text: expect.stringContaining(`Walmart order ${purchaseOrderId}: No variant`),
    });
    await store.container
      .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
      .emit({ name: "walmart.update.failed", data: { update_id: "walupd_1", message: "No" } });
    await logged(/^ALERT walmart\.update\.failed: .*walupd_1/);
  });

  it("a returns desk that hears of returns first, and notes in the order", async () => {
    await store.connect();
    const back = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] });
    await returner.poll();
    expect(sentTo("/expected")).toEqual([[expect.objectContaining({ return_order_id: back.rma })]]);
    await store.sync(["updates"]);
    const order = await within(20_000, async () => {
      const one = await seller.order(back.orderId);
      return one.metadata.returns ? one : null;
    });
    expect(order.metadata.returns).toEqual({ [back.rma]: "walmart.return.received" });
  });

  it("an accounting that books each payout with its sales, also when its file was replaced", async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      status: "Delivered",
      lines: [{ sku: "SKU-A", price: 10, tax: 0.8 }],
    });
    store.walmart.createPayout();
    await store.sync(["payouts"]);
    const { data } = await store.get("/admin/walmart/payouts");
    const [payout] = data.payouts;
    const booked = () => sentTo(`/payouts/${payout.id}`);
    expect(booked()).toMatchObject([
      {
        booked_on: payout.report_date,
        seller: "Walmart US",
        currency_code: "usd",
        total: "8.5",
        kind_sums: { sales: "10.00", commission: "-1.50" },
        sales: [{ purchase_order_id: purchaseOrderId, sku: "SKU-A", amount: 10 }],
      },
    ]);

    const toSlack = await within(20_000, () => {
      const sent = sentTo("/slack");
      return sent.length ? sent : null;
    });
    expect(toSlack).toEqual([{ text: "Walmart pays 8.50 USD" }]);

    refused.add(`/payouts/${payout.id}`);
    store.walmart.createPayout({ rows: [{ ...FEE, Amount: "-1.00" }] });
    const [failed] = await store.sync(["payouts"], { force: true });
    expect(failed!.errors[0]?.message).toContain("The accounting answered 503");
    refused.clear();
    await store.sync(["payouts"]);
    expect(booked()).toHaveLength(3);
    expect(booked()[2]).toMatchObject({ total: "7.5" });
  });

  it("Medusa's Query joins orders, variants and returns with Walmart's data", async () => {
    await store.connect();
    const back = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] });
    await returner.poll();
    const { data: orders } = await query().graph({
      entity: "order",
      fields: ["*", "walmart_order.*"],
      filters: { id: back.orderId },
    });
    expect(orders).toMatchObject([
      { id: back.orderId, walmart_order: { id: back.row.id, purchase_order_id: back.po } },
    ]);
    const { data: rows } = await query().graph({
      entity: "walmart_order",
      fields: ["purchase_order_id", "order.id", "order.display_id"],
      filters: { purchase_order_id: back.po },
    });
    expect(rows).toMatchObject([{ purchase_order_id: back.po, order: { id: back.orderId } }]);
    const other = await seller.import({ lines: [{ sku: "SKU-A" }] });
    const { data: several } = await query().graph({
      entity: "walmart_order",
      fields: ["purchase_order_id", "customer_order_id", "status", "order.id"],
      filters: { purchase_order_id: [back.po, other.po] },
      pagination: { take: 5, skip: 0, order: { purchase_order_id: "ASC" } },
    });
    expect(several).toHaveLength(2);
    const { customer_order_id } = several.find((one) => one.purchase_order_id === other.po)!;
    const { data: byCustomer } = await query().graph({
      entity: "walmart_order",
      fields: ["purchase_order_id", "order.id"],
      filters: { customer_order_id },
    });
    expect(byCustomer).toMatchObject([
      { purchase_order_id: other.po, order: { id: other.orderId } },
    ]);
    const { data: returns } = await query().graph({
      entity: "return",
      fields: ["id", "walmart_return.return_order_id"],
      filters: { order_id: back.orderId },
    });
    expect(returns).toMatchObject([{ walmart_return: { return_order_id: back.rma } }]);

    store.walmart.addItem({ sku: "SKU-B", quantity: 0, price: 1 });
    await store.sync(["listings"]);
    const { data: variants } = await query().graph({
      entity: "product_variant",
      fields: ["sku", "walmart_listings.sku", "walmart_listings.status"],
      filters: { id: store.seeded.variants["SKU-B"] },
    });
    expect(variants).toMatchObject([
      { sku: "SKU-B", walmart_listings: [{ sku: "SKU-B", status: "published" }] },
    ]);
  });
});

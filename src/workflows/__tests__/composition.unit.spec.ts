import { createMedusaContainer } from "@medusajs/framework/utils";
import {
  cancelWalmartLinesWorkflow,
  createWalmartAccountWorkflow,
  followRefundsWorkflow,
  importWalmartOrdersNowWorkflow,
  matchWalmartListingsWorkflow,
  resolveWalmartReturnWorkflow,
  retireWalmartListingWorkflow,
  retryWalmartOrderWorkflow,
  retryWalmartReturnWorkflow,
  updateWalmartListingWorkflow,
} from "..";
import { requireUniqueAccount } from "../../sync/accounts/require-unique-account";
import { resolvePlace } from "../../sync/accounts/resolve-place";
import { sellerOfNewKeys } from "../../sync/accounts/seller-of-keys";
import { removeStoredAccount, storeAccount } from "../../sync/accounts/store-account";
import { testConnection } from "../../sync/accounts/test-connection";
import { queueMatchFeeds } from "../../sync/listings/queue-match-feeds";
import { requestRetirement } from "../../sync/listings/request-retirement";
import { sendMatchFeeds } from "../../sync/listings/send-match-feeds";
import { syncRetirements } from "../../sync/listings/sync-retirements";
import { updateListing } from "../../sync/listings/update-listing";
import { importOrders } from "../../sync/orders/import-orders";
import { importOrdersNow } from "../../sync/orders/import-orders-now";
import { queueOrderCancellation } from "../../sync/orders/queue-order-cancellation";
import { retryOrder } from "../../sync/orders/retry-order";
import { deliverNow } from "../../sync/outbox/deliver-now";
import { mirrorReturn } from "../../sync/returns/mirror-return";
import { queueMatchingRefunds } from "../../sync/returns/queue-matching-refunds";
import { resolveReturn } from "../../sync/returns/resolve-return";
import { retryReturn } from "../../sync/returns/retry-return";

// Factories: a mock made from the module itself would register its core flows twice.
jest.mock("../../sync/accounts/arrange-admin-pages", () => ({ arrangeAdminPages: jest.fn() }));
jest.mock("../../sync/accounts/check-ship-nodes", () => ({ checkShipNodes: jest.fn() }));
jest.mock("../../sync/accounts/require-unique-account", () => ({
  requireUniqueAccount: jest.fn(),
}));
jest.mock("../../sync/accounts/resolve-place", () => ({ resolvePlace: jest.fn() }));
jest.mock("../../sync/accounts/seller-of-keys", () => ({
  sellerOfChangedKeys: jest.fn(),
  sellerOfNewKeys: jest.fn(),
}));
jest.mock("../../sync/accounts/store-account", () => ({
  removeStoredAccount: jest.fn(),
  storeAccount: jest.fn(),
}));
jest.mock("../../sync/accounts/test-connection", () => ({ testConnection: jest.fn() }));
jest.mock("../../sync/listings/queue-match-feeds", () => ({ queueMatchFeeds: jest.fn() }));
jest.mock("../../sync/listings/request-retirement", () => ({ requestRetirement: jest.fn() }));
jest.mock("../../sync/listings/send-match-feeds", () => ({ sendMatchFeeds: jest.fn() }));
jest.mock("../../sync/listings/sync-retirements", () => ({ syncRetirements: jest.fn() }));
jest.mock("../../sync/listings/update-listing", () => ({ updateListing: jest.fn() }));
jest.mock("../../sync/orders/import-orders", () => ({ importOrders: jest.fn() }));
jest.mock("../../sync/orders/import-orders-now", () => ({ importOrdersNow: jest.fn() }));
jest.mock("../../sync/orders/queue-order-cancellation", () => ({
  queueOrderCancellation: jest.fn(),
}));
jest.mock("../../sync/orders/retry-order", () => ({ retryOrder: jest.fn() }));
jest.mock("../../sync/outbox/deliver-now", () => ({ deliverNow: jest.fn() }));
jest.mock("../../sync/returns/mirror-return", () => ({ mirrorReturn: jest.fn() }));
jest.mock("../../sync/returns/queue-matching-refunds", () => ({ queueMatchingRefunds: jest.fn() }));
jest.mock("../../sync/returns/resolve-return", () => ({ resolveReturn: jest.fn() }));
jest.mock("../../sync/returns/retry-return", () => ({ retryReturn: jest.fn() }));

const container = createMedusaContainer();
const ORDER = { account_id: "acc", walmart_order_id: "order" };
const DELIVERED = expect.objectContaining(ORDER);

/** What an engine was called with, without the container. */
function inputsOf(engine: (...given: never[]) => unknown): unknown[] {
  return jest.mocked(engine).mock.calls.map(([, ...inputs]: unknown[]) => inputs[0]);
}

beforeEach(() => {
  jest.resetAllMocks();
});

describe("a workflow that queues a message", () => {
  it("delivers what a person requested, waits for it, and returns the order", async () => {
    jest.mocked(queueOrderCancellation).mockResolvedValue({ id: "order", ...ORDER });
    const input = { walmart_order_id: "order", reason: "r", lines: [] };
    const { result } = await cancelWalmartLinesWorkflow(container).run({ input });
    expect(result).toEqual({ id: "order" });
    expect(inputsOf(deliverNow)).toEqual([{ subjects: [DELIVERED], wait: true }]);
  });

  it("delivers nothing if the check fails", async () => {
    jest.mocked(queueOrderCancellation).mockRejectedValue(new Error("not shippable"));
    const input = { walmart_order_id: "order", reason: "r", lines: [] };
    await expect(cancelWalmartLinesWorkflow(container).run({ input })).rejects.toMatchObject({
      message: "not shippable",
    });
    expect(deliverNow).not.toHaveBeenCalled();
  });

  it("does not wait if an event started it", async () => {
    jest.mocked(queueMatchingRefunds).mockResolvedValue([ORDER]);
    const { result } = await followRefundsWorkflow(container).run({ input: {} });
    expect(result).toEqual([ORDER]);
    expect(inputsOf(deliverNow)).toEqual([{ subjects: [ORDER] }]);
  });

  it("delivers all messages of the account after an import", async () => {
    const counts = { imported: 1, updated: 0, held: 0, mirrored: 0, errors: [] };
    jest.mocked(importOrdersNow).mockResolvedValue(counts);
    const input = { account_id: "acc" };
    const { result } = await importWalmartOrdersNowWorkflow(container).run({ input });
    expect(result).toEqual(counts);
    expect(inputsOf(deliverNow)).toEqual([{ subjects: [{ account_id: "acc" }], wait: true }]);
  });
});

describe("a retry", () => {
  const outcome = { ...ORDER, purchase_order_id: "PO" };

  it("of an order that is stuck imports it, then delivers", async () => {
    jest
      .mocked(retryOrder)
      .mockResolvedValue({ ...outcome, retried: 2, is_retried: true, needs_import: true });
    const input = { walmart_order_id: "order" };
    const { result } = await retryWalmartOrderWorkflow(container).run({ input });
    expect(result).toEqual({ retried: 2 });
    expect(inputsOf(importOrders)).toEqual([{ account_id: "acc", purchase_order_ids: ["PO"] }]);
    expect(inputsOf(deliverNow)).toEqual([{ subjects: [DELIVERED] }]);
  });

  it("of an order with failed messages only delivers", async () => {
    jest
      .mocked(retryOrder)
      .mockResolvedValue({ ...outcome, retried: 1, is_retried: true, needs_import: false });
    await retryWalmartOrderWorkflow(container).run({ input: { walmart_order_id: "order" } });
    expect(importOrders).not.toHaveBeenCalled();
    expect(deliverNow).toHaveBeenCalledTimes(1);
  });

  it("of an order with nothing failed does nothing", async () => {
    jest
      .mocked(retryOrder)
      .mockResolvedValue({ ...outcome, retried: 0, is_retried: false, needs_import: false });
    const input = { walmart_order_id: "order" };
    const { result } = await retryWalmartOrderWorkflow(container).run({ input });
    expect(result).toEqual({ retried: 0 });
    expect(deliverNow).not.toHaveBeenCalled();
  });

  it("of a return delivers, then mirrors", async () => {
    jest.mocked(retryReturn).mockResolvedValue({ ...ORDER, retried: 1, is_retried: true });
    const input = { walmart_return_id: "return" };
    const { result } = await retryWalmartReturnWorkflow(container).run({ input });
    expect(result).toEqual({ retried: 1 });
    expect(inputsOf(deliverNow)).toEqual([{ subjects: [DELIVERED] }]);
    expect(inputsOf(mirrorReturn)).toEqual(["return"]);
  });
});

describe("resolving a return", () => {
  it.each([
    [true, ["return"]],
    [false, []],
  ])("changed: %s", async (is_changed, mirrored) => {
    jest.mocked(resolveReturn).mockResolvedValue({ resolved: 0, is_changed });
    const input = { walmart_return_id: "return" };
    const { result } = await resolveWalmartReturnWorkflow(container).run({ input });
    expect(result).toEqual({ resolved: 0 });
    expect(inputsOf(mirrorReturn)).toEqual(mirrored);
  });
});

describe("listings", () => {
  it("are matched by feeds that are stored, then sent", async () => {
    const account_ids = ["one", "two"];
    jest.mocked(queueMatchFeeds).mockResolvedValue({ queued: 3, refused: 1, account_ids });
    jest.mocked(sendMatchFeeds).mockResolvedValue({ errors: [{ message: "m" }] });
    const { result } = await matchWalmartListingsWorkflow(container).run({ input: { ids: ["l"] } });
    expect(result).toEqual({ queued: 3, refused: 1, errors: [{ message: "m" }] });
    expect(inputsOf(sendMatchFeeds)).toEqual([{ account_ids }]);
  });

  it.each([
    [true, []],
    [false, ["acc"]],
  ])("that are retired are sent to Walmart unless deleted: %s", async (is_deleted, sent) => {
    jest.mocked(requestRetirement).mockResolvedValue({ id: "l", account_id: "acc", is_deleted });
    const input = { listing_id: "l", actor_id: null };
    const { result } = await retireWalmartListingWorkflow(container).run({ input });
    expect(result).toEqual({ id: "l" });
    expect(inputsOf(syncRetirements)).toEqual(sent);
  });

  it("return their id when they are updated", async () => {
    jest.mocked(updateListing).mockResolvedValue({
      id: "l",
      excluded: false,
      condition: null,
      overrides: {},
      product_type: null,
      attributes: {},
    });
    const input = { listing_id: "l", excluded: true, actor_id: null };
    const { result } = await updateWalmartListingWorkflow(container).run({ input });
    expect(result).toEqual({ id: "l" });
  });
});

describe("connecting an account", () => {
  const input = { name: "A", client_id: "c", client_secret: "s" };
  const place = {
    sales_channel_id: "sc",
    stock_location_id: "sl",
    region_id: "r",
    shipping_option_id: "so",
  };

  const seller = { seller_id: "partner", account: null };

  beforeEach(() => {
    jest.mocked(resolvePlace).mockResolvedValue(place);
    jest.mocked(sellerOfNewKeys).mockResolvedValue(seller);
    jest.mocked(storeAccount).mockResolvedValue({ id: "acc", restored: false });
  });

  it("checks, finds its place, stores and tests it", async () => {
    jest.mocked(testConnection).mockResolvedValue({ ok: true, scopes: {}, message: "" });
    const { result } = await createWalmartAccountWorkflow(container).run({ input });
    expect(result).toEqual({ id: "acc" });
    expect(jest.mocked(storeAccount).mock.calls[0]?.slice(1)).toEqual([input, place, seller]);
    expect(inputsOf(testConnection)).toEqual(["acc"]);
    expect(removeStoredAccount).not.toHaveBeenCalled();
  });

  it("creates nothing if the check fails", async () => {
    jest.mocked(requireUniqueAccount).mockRejectedValue(new Error("known"));
    await expect(createWalmartAccountWorkflow(container).run({ input })).rejects.toMatchObject({
      message: "known",
    });
    expect(resolvePlace).not.toHaveBeenCalled();
  });

  it("is undone if the test itself breaks", async () => {
    jest.mocked(testConnection).mockRejectedValue(new Error("database"));
    await expect(createWalmartAccountWorkflow(container).run({ input })).rejects.toMatchObject({
      message: "database",
    });
    expect(inputsOf(removeStoredAccount)).toEqual([{ id: "acc", restored: false }]);
  });
});

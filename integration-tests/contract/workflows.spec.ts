import { readdirSync } from "node:fs";
import path from "node:path";
import { WorkflowManager } from "@medusajs/framework/orchestration";
import { CREATE_MEDUSA_ORDERS } from "../../src/sync/orders/create-orders-port";
import * as publicWorkflows from "../../src/workflows";

/** Ids are contract: stores hook into steps by them, and running workflows of an older version are resumed by them. */
const STEPS_OF_WORKFLOWS: Record<string, string[]> = {
  "walmart-add-listings": ["walmart-add-listings-step"],
  "walmart-assign-refund": ["walmart-assign-refund-step", "walmart-deliver-messages"],
  "walmart-cancel-lines": ["walmart-cancel-lines-step", "walmart-deliver-messages"],
  "walmart-cancel-order": ["walmart-cancel-order-step", "walmart-deliver-messages"],
  "walmart-change-tracking": ["walmart-change-tracking-step", "walmart-deliver-messages"],
  "walmart-check-account": ["walmart-check-credentials"],
  "walmart-compute-prices": ["valuesComputed", "get-valuesComputed-result"],
  "walmart-compute-stock": ["valuesComputed", "get-valuesComputed-result"],
  "walmart-create-account": [
    "walmart-refuse-known-account",
    "walmart-recognize-seller",
    "walmart-resolve-place",
    "walmart-store-account",
    "walmart-test-connection",
    "walmart-arrange-admin-pages",
  ],
  "walmart-create-listings": ["itemsPrepared", "get-itemsPrepared-result"],
  "walmart-create-medusa-orders": [
    "walmart-find-unresolved-skus",
    "resolveVariants",
    "get-resolveVariants-result",
    "walmart-chosen-variants",
    "walmart-prepare-orders",
    "walmart-describe-orders",
    "ordersPrepared",
    "get-ordersPrepared-result",
    "walmart-apply-advice",
    "walmart-advised-orders",
    "walmart-create-orders",
    "walmart-record-payments",
    "walmart-reserve-stock",
    "ordersCreated",
    "walmart-finish-orders",
    "walmart-emit-updates-queued",
    "walmart-has-orders",
  ],
  "walmart-decide-price": ["walmart-decide-price-step"],
  "walmart-decide-price-stop": ["walmart-decide-price-stop-step"],
  "walmart-decide-walmart-refund": ["walmart-decide-walmart-refund-step"],
  "walmart-delete-account": ["walmart-delete-account-step"],
  "walmart-dismiss-refund": ["walmart-dismiss-refund-step"],
  "walmart-dispatch-updates": ["walmart-dispatch-updates-step"],
  "walmart-follow-refunds": ["walmart-adopt-refunds", "walmart-send-refunds"],
  "walmart-goodwill-refund": ["walmart-goodwill-refund-step", "walmart-deliver-messages"],
  "walmart-guard-cancellation": [
    "walmart-find-order-without-reason",
    "chooseReason",
    "get-chooseReason-result",
    "walmart-chosen-reason",
    "walmart-guard-cancellation-step",
  ],
  "walmart-guard-order-edit": ["walmart-guard-order-edit-step"],
  "walmart-guard-shipment": ["walmart-guard-shipment-step"],
  "walmart-find-product-types": ["walmart-find-product-types-step"],
  "walmart-first-look": ["walmart-count-open-orders", "walmart-find-listings"],
  "walmart-hold-refunds": ["walmart-hold-refunds-step"],
  "walmart-import-orders-now": ["walmart-import-now-step", "walmart-deliver-messages"],
  "walmart-import-payouts": [
    "walmart-import-payouts-step",
    "payoutsImported",
    "walmart-announced-payouts",
  ],
  "walmart-import-returns": [
    "walmart-import-returns-step",
    "returnsImported",
    "walmart-announced-returns",
  ],
  "walmart-link-listing": ["walmart-link-listing-step"],
  "walmart-lookup-listings": ["walmart-lookup-listings-step"],
  "walmart-map-sku": [
    "walmart-require-unmapped-order",
    "walmart-link-sku",
    "walmart-import-orders-of-sku",
    "walmart-deliver-messages",
    "walmart-offers-changed-step",
  ],
  "walmart-match-listings": ["walmart-match-listings-step", "walmart-send-match-feeds"],
  "walmart-mend-drift": ["walmart-mend-drift-step"],
  "walmart-mirror-cancellation": ["walmart-mirror-cancellation-step"],
  "walmart-mirror-delivery": ["walmart-mirror-delivery-step"],
  "walmart-mirror-return": ["walmart-mirror-return-step"],
  "walmart-offers-changed": ["walmart-offers-changed-step"],
  "walmart-prepare-fulfillment": ["walmart-prepare-fulfillment-step"],
  "walmart-prepare-fulfillment-cancellation": ["walmart-prepare-fulfillment-cancellation-step"],
  "walmart-preview-overrides": ["walmart-preview-overrides-step"],
  "walmart-preview-rules": ["walmart-preview-rules-step"],
  "walmart-products-changed": ["walmart-products-changed-step"],
  "walmart-queue-and-send": ["walmart-queue-updates", "walmart-send-updates"],
  "walmart-read-drift": ["walmart-read-drift-step"],
  "walmart-read-product-type": ["walmart-read-product-type-step"],
  "walmart-receive-webhook": ["walmart-receive-webhook-step"],
  "walmart-reconcile": ["walmart-reconcile-step"],
  "walmart-redact-order": ["walmart-redact-order-step"],
  "walmart-refund-return": ["walmart-refund-return-step", "walmart-deliver-messages"],
  "walmart-resolve-order": ["walmart-resolve-order-step"],
  "walmart-resolve-return": ["walmart-resolve-return-step", "walmart-mirror-return-step"],
  "walmart-retire-listing": ["walmart-retire-listing-step", "walmart-send-retirements"],
  "walmart-retry-order": [
    "walmart-retry-order-step",
    "walmart-import-orders-step",
    "walmart-deliver-messages",
  ],
  "walmart-retry-return": [
    "walmart-retry-return-step",
    "walmart-deliver-messages",
    "walmart-mirror-return-step",
  ],
  "walmart-review-payout-difference": ["walmart-review-payout-difference-step"],
  "walmart-set-up-listings": ["walmart-set-up-listings-step", "walmart-send-set-up-feeds"],
  "walmart-ship-order": [
    "walmart-prepare-parcels",
    "parcelsPrepared",
    "get-parcelsPrepared-result",
    "walmart-advised-parcels",
    "walmart-ship-parcels",
    "walmart-queue-updates",
    "walmart-deliver-messages",
  ],
  "walmart-ship-orders": ["walmart-ship-orders-step"],
  "walmart-sync": ["walmart-sync-step"],
  "walmart-test-account": ["walmart-test-connection"],
  "walmart-upload-payout": ["walmart-upload-payout-step"],
  "walmart-update-account": [
    "walmart-validate-account-change",
    "walmart-recognize-new-seller",
    "walmart-change-account",
    "walmart-test-connection",
  ],
  "walmart-update-listing": ["walmart-update-listing-step"],
  "walmart-validate-listings": ["walmart-validate-listings-step"],
};

const ROOT = path.resolve(__dirname, "../../src/workflows");
const DOMAINS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "reads")
  .map((entry) => entry.name);

interface Flow {
  action?: string;
  next?: Flow | Flow[];
}

/** The ids of a workflow's steps, in their order. */
function stepsOf({ action, next }: Flow): string[] {
  const following = next === undefined ? [] : [next].flat().flatMap(stepsOf);
  return action === undefined ? following : [action, ...following];
}

function filesIn(folder: "steps" | "workflows"): string[] {
  return DOMAINS.flatMap((domain) => {
    const files = readdirSync(path.join(ROOT, domain), { withFileTypes: true }).some(
      (entry) => entry.name === folder,
    )
      ? readdirSync(path.join(ROOT, domain, folder))
      : [];
    return files.map((file) => path.join(domain, folder, file));
  });
}

function exportsOf(file: string): Record<string, unknown> {
  return jest.requireActual(path.join(ROOT, file));
}

function camelCase(file: string): string {
  return path.basename(file, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe("the workflows", () => {
  it("have these ids and steps", () => {
    const registered = [...(WorkflowManager.getWorkflows() as Map<string, { flow_: Flow }>)]
      .filter(([id]) => id.startsWith("walmart-"))
      .map(([id, { flow_ }]) => [id, stepsOf(flow_)]);
    expect(Object.fromEntries(registered)).toEqual(STEPS_OF_WORKFLOWS);
  });

  it.each(filesIn("workflows"))("%s exports one workflow, its id, and both are public", (file) => {
    const exported = exportsOf(file);
    const names = Object.keys(exported).toSorted();
    const [name = ""] = names;
    expect(names).toEqual([name, `${name}Id`]);
    expect(name).toMatch(/Workflow$/);
    expect(Object.keys(STEPS_OF_WORKFLOWS)).toContain(exported[`${name}Id`]);
    const all: Record<string, unknown> = publicWorkflows;
    expect(all[name]).toBe(exported[name]);
    expect(all[`${name}Id`]).toBe(exported[`${name}Id`]);
  });

  it("include the one that the import calls by its id", () => {
    expect(WorkflowManager.getWorkflow(CREATE_MEDUSA_ORDERS)).toBeDefined();
  });
});

describe("the steps", () => {
  it.each(filesIn("steps"))("%s exports one step, named after the file, and its id", (file) => {
    const exported = exportsOf(file);
    const name = `${camelCase(file)}Step`;
    expect(Object.keys(exported).toSorted()).toEqual([name, `${name}Id`]);
    const id = exported[`${name}Id`];
    expect(id).toMatch(/^walmart-[a-z-]+$/);
    expect(exported[name]).toHaveProperty("__step__", id);
  });
});

describe("the events", () => {
  it("have these names", () => {
    const { LISTINGS_MARKED_EVENT, UPDATES_QUEUED_EVENT, WEBHOOK_RECEIVED_EVENT } = publicWorkflows;
    expect([LISTINGS_MARKED_EVENT, UPDATES_QUEUED_EVENT, WEBHOOK_RECEIVED_EVENT]).toEqual([
      "walmart.offers-marked",
      "walmart.updates-queued",
      "walmart.webhook-received",
    ]);
  });
});

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  captureIdOf,
  paymentCollectionIdOf,
  paymentIdOf,
  paymentSessionIdOf,
} from "../../../sync/medusa/payment-ids";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

export interface RecordPaymentsInput {
  orders: PreparedOrder[];
}

/** The plugin's own provider, where the store has registered it, with or without an id of the store's. */
const OWN_PROVIDER = /^pp_walmart(_|$)/;
/** Medusa's manual provider: it moves no money, which is right, since Walmart took it. */
const SYSTEM_PROVIDER = "pp_system_default";

type Rows = Record<string, unknown>[];

/**
 * Methods that the payment module generates for each of its models. Its published type lists only those for a single
 * payment: going through a session and a provider for each order costs 90–120 ms and ends in the same rows.
 */
interface BulkPaymentService {
  createPaymentSessions(rows: Rows): Promise<unknown>;
  createPayments(rows: Rows): Promise<unknown>;
  createCaptures(rows: Rows): Promise<unknown>;
}

export const recordPaymentsStepId = "walmart-record-payments";

/**
 * Records that Walmart has taken the money: a captured payment for each order, linked to it. Orders of total zero
 * (replacements) get none, since Medusa never calls those captured. Every row's id follows from the order's, and
 * what exists is left alone.
 *
 * Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md.
 */
export const recordPaymentsStep = createStep(
  recordPaymentsStepId,
  async ({ orders }: RecordPaymentsInput, { container }) => {
    const paid = orders.filter((order) => order.total > 0);
    if (!paid.length) return new StepResponse([] as string[]);
    const payments = container.resolve(Modules.PAYMENT);
    const bulk = payments as unknown as BulkPaymentService;
    const providerId = await providerOf(payments);
    const at = new Date();

    const collections = await payments.listPaymentCollections(
      { id: paid.map((order) => paymentCollectionIdOf(order.order_id)) },
      { select: ["id"] },
    );
    await createMissing(
      paid,
      collections,
      paymentCollectionIdOf,
      (rows) => payments.createPaymentCollections(rows as never),
      (order) => ({
        currency_code: order.currency_code,
        amount: order.total,
        authorized_amount: order.total,
        captured_amount: order.total,
        status: "completed",
        completed_at: at,
        metadata: walmartMetadata(order),
      }),
    );

    const sessions = await payments.listPaymentSessions(
      { id: paid.map((order) => paymentSessionIdOf(order.order_id)) },
      { select: ["id"] },
    );
    await createMissing(
      paid,
      sessions,
      paymentSessionIdOf,
      (rows) => bulk.createPaymentSessions(rows),
      (order) => ({
        currency_code: order.currency_code,
        amount: order.total,
        provider_id: providerId,
        data: {},
        status: "authorized",
        authorized_at: at,
        payment_collection_id: paymentCollectionIdOf(order.order_id),
      }),
    );

    const existing = await payments.listPayments(
      { id: paid.map((order) => paymentIdOf(order.order_id)) },
      { select: ["id"] },
    );
    await createMissing(
      paid,
      existing,
      paymentIdOf,
      (rows) => bulk.createPayments(rows),
      (order) => ({
        currency_code: order.currency_code,
        amount: order.total,
        provider_id: providerId,
        data: walmartMetadata(order).walmart,
        metadata: walmartMetadata(order),
        captured_at: at,
        payment_collection_id: paymentCollectionIdOf(order.order_id),
        payment_session_id: paymentSessionIdOf(order.order_id),
      }),
    );

    const captures = await payments.listCaptures(
      { id: paid.map((order) => captureIdOf(order.order_id)) },
      { select: ["id"] },
    );
    await createMissing(
      paid,
      captures,
      captureIdOf,
      (rows) => bulk.createCaptures(rows),
      (order) => ({
        amount: order.total,
        payment_id: paymentIdOf(order.order_id),
        created_by: "walmart",
      }),
    );

    await linkPayments(container, paid);
    return new StepResponse(paid.map((order) => paymentIdOf(order.order_id)));
  },
);

async function createMissing(
  orders: PreparedOrder[],
  existing: { id: string }[],
  idOf: (orderId: string) => string,
  create: (rows: Rows) => Promise<unknown>,
  toRow: (order: PreparedOrder) => Record<string, unknown>,
): Promise<void> {
  const known = new Set(existing.map((row) => row.id));
  const rows = orders
    .filter((order) => !known.has(idOf(order.order_id)))
    .map((order) => ({ id: idOf(order.order_id), ...toRow(order) }));
  if (rows.length) await create(rows);
}

async function linkPayments(container: MedusaContainer, orders: PreparedOrder[]): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  // An existing link is left as it is.
  await link.create(
    orders.map((order) => ({
      [Modules.ORDER]: { order_id: order.order_id },
      [Modules.PAYMENT]: { payment_collection_id: paymentCollectionIdOf(order.order_id) },
    })),
  );
}

async function providerOf(payments: IPaymentModuleService): Promise<string> {
  const providers = await payments.listPaymentProviders({ is_enabled: true }, { select: ["id"] });
  return providers.find(({ id }) => OWN_PROVIDER.test(id))?.id ?? SYSTEM_PROVIDER;
}

function walmartMetadata(order: PreparedOrder): { walmart: Record<string, string> } {
  return {
    walmart: {
      purchase_order_id: order.purchase_order_id,
      customer_order_id: order.customer_order_id,
      paid_through: "Walmart",
    },
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { refusal } from "../../../types";
import { describeError } from "../../kernel/describe-error";
import { logEvent } from "../../kernel/log-event";
import { prepareFulfillmentCancellation } from "../guards/prepare-fulfillment-cancellation";
import { prepareFulfillment } from "../guards/prepare-fulfillment";
import type { ParcelPart } from "./parcel";
import type { ShippableOrder } from "./shippable-order";

/** A parcel whose tracking was checked. */
export interface CheckedParcel {
  tracking_number: string;
  tracking_url: string | null;
  /** Walmart's carrier, or the name of another one. */
  carrier: string | null;
  allow_unrecognized: boolean;
}

interface CreateShipmentsInput {
  order: ShippableOrder;
  parcels: readonly CheckedParcel[];
  parts: readonly ParcelPart[];
  location_id?: string;
  no_notification?: boolean;
  actor_id?: string | null;
}

/** Medusa requires a text where there is no link. */
const NO_LINK = "#";

/**
 * Fulfills and ships parcels with core's workflows, and returns the fulfillments. All are fulfilled before the first is
 * shipped: if stock, a location or a shipping profile does not fit, those that were created are canceled, and nothing is
 * shipped. If the process dies in between, they stay packed, and the next request ships them.
 */
export async function createShipments(
  container: MedusaContainer,
  input: CreateShipmentsInput,
): Promise<string[]> {
  const created: string[] = [];
  const shipped: string[] = [];
  try {
    for (const part of input.parts) await moveReservations(container, input, part);
    for (const part of input.parts) {
      if (part.fulfillmentId === null) created.push(await fulfill(container, input, part));
      else await describe(container, input, part, part.fulfillmentId);
    }
    const fresh = [...created];
    for (const part of input.parts) {
      const id = part.fulfillmentId ?? fresh.shift();
      if (id === undefined) continue;
      await ship(container, input, part, id);
      shipped.push(id);
    }
  } catch (error) {
    const open = created.filter((id) => !shipped.includes(id));
    for (const id of open) await undo(container, input.order, id);
    throw asMedusaError(error, input);
  }
  return shipped;
}

/** Moves what is reserved at another location than the one that was chosen. */
async function moveReservations(
  container: MedusaContainer,
  { order, location_id }: CreateShipmentsInput,
  { fulfillmentId, locationId, items }: ParcelPart,
): Promise<void> {
  if (fulfillmentId !== null || !location_id || location_id === locationId) return;
  await prepareFulfillment(container, { order_id: order.orderId, body: { location_id, items } });
}

async function fulfill(
  container: MedusaContainer,
  input: CreateShipmentsInput,
  part: ParcelPart,
): Promise<string> {
  const create = () =>
    createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: input.order.orderId,
        items: part.items,
        location_id: input.location_id ?? part.locationId ?? undefined,
        no_notification: input.no_notification,
        created_by: input.actor_id ?? undefined,
        metadata: metadataOf(input.parcels[part.parcel]),
      },
    });
  // Core locks all stock items of a fulfillment at once, each in turn: two that wait for each other would time out.
  const { result } = await (part.items.length > 1 ? inTurn(create) : create());
  return result.id;
}

/** Gives a fulfillment that was packed before the carrier of its parcel. */
async function describe(
  container: MedusaContainer,
  { order, parcels }: CreateShipmentsInput,
  { parcel }: ParcelPart,
  id: string,
): Promise<void> {
  const known = order.fulfillments.find((one) => one.id === id);
  await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, {
    metadata: { ...known?.metadata, ...metadataOf(parcels[parcel]) },
  });
}

async function ship(
  container: MedusaContainer,
  { order, parcels, no_notification, actor_id }: CreateShipmentsInput,
  { parcel, items }: ParcelPart,
  fulfillment_id: string,
): Promise<void> {
  const { tracking_number = "", tracking_url } = parcels[parcel] ?? {};
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.orderId,
      fulfillment_id,
      items,
      labels: [{ tracking_number, tracking_url: tracking_url ?? NO_LINK, label_url: NO_LINK }],
      no_notification,
      created_by: actor_id ?? undefined,
    },
  });
}

async function undo(container: MedusaContainer, order: ShippableOrder, id: string): Promise<void> {
  const subject = { order_id: order.orderId, fulfillment_id: id };
  try {
    await prepareFulfillmentCancellation(container, subject);
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { ...subject, no_notification: true },
    });
  } catch (error) {
    logEvent(
      container,
      "error",
      "fulfillment_not_canceled",
      { id },
      `fulfillment ${id} of order ${order.orderId} could not be canceled after its shipment failed: ${describeError(error)}`,
    );
  }
}

/** What the message to Walmart needs of the parcel. */
function metadataOf(parcel: CheckedParcel | undefined): Record<string, unknown> {
  return {
    ...(parcel?.carrier && { carrier: parcel.carrier }),
    ...(parcel?.allow_unrecognized && { allow_unrecognized: true }),
  };
}

/** Core's own refusals, with names instead of ids. */
function asMedusaError(error: unknown, { order }: CreateShipmentsInput): MedusaError {
  const type =
    typeof error === "object" && error !== null && "type" in error && typeof error.type === "string"
      ? error.type
      : MedusaError.Types.NOT_ALLOWED;
  let message = describeError(error);
  for (const { id } of order.items) message = message.replaceAll(id, order.nameOf(id));
  if (/^(?:parcels|location_id)\b/.test(message)) return new MedusaError(type, message);
  return new MedusaError(type, `parcels: ${refusal("medusa_refused", { reason: message })}`);
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time in this process. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}

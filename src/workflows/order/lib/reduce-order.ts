import type {
  CreateOrderChangeDTO,
  IOrderModuleService,
  MedusaContainer,
  OrderChangeDTO,
} from "@medusajs/framework/types";
import { MathBN, Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { type ShippingMethodDraft, type TaxLine, toShippingMethodDrafts } from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { CancellationPlan } from "./cancellation-plan";
import type { MedusaOrder, MedusaShippingMethod, MedusaTaxLine } from "./medusa-order";
import { MirrorProblem } from "./mirror-problem";

const CREATED_BY = "walmart";
const NOTE = "Units cancelled at Walmart";
/** How the shipping methods of imported orders are called; a merchant's own are left alone. */
const OURS = "Walmart – ";
/** Rates and amounts that differ by less are the same. */
const EPSILON = 1e-9;

/**
 * Takes cancelled units off a Medusa order by an order edit, so that its totals are what Walmart still charges. Straight
 * through the order module: core's flow would refuse oversold items and recompute the taxes. Each part compares before
 * it writes, and the edit comes last, so that a run that was cut short is finished by the next.
 *
 * @throws MirrorProblem if the order has an unfinished change of somebody else's
 */
export async function reduceOrder(
  container: MedusaContainer,
  order: MedusaOrder,
  plan: CancellationPlan,
  purchaseOrder: WalmartPurchaseOrder,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  await clearTheWay(orders, order.id);
  await setItemTaxes(orders, order, plan);
  // Where more had to stay than Walmart wants, no shipping charge is the right one.
  if (!plan.tooManyFulfilled.length)
    await setShipping(orders, order, toShippingMethodDrafts(purchaseOrder));

  // The published type knows neither the kind of change nor its actions; the module takes both.
  const [change] = await orders.createOrderChange([
    {
      order_id: order.id,
      change_type: "edit",
      description: NOTE,
      internal_note: NOTE,
      created_by: CREATED_BY,
      actions: plan.changes.map(({ id, from, to, adjustments, wanted }) => ({
        order_id: order.id,
        action: "ITEM_UPDATE",
        details: {
          reference_id: id,
          quantity: to,
          quantity_diff: to - from,
          ...(wanted?.unit_price ? { unit_price: wanted.unit_price } : {}),
          adjustments,
        },
      })),
    },
  ] as unknown as CreateOrderChangeDTO[]);
  if (change) await orders.confirmOrderChange({ id: change.id, confirmed_by: CREATED_BY });
}

/** An order takes one change at a time. One of ours was left by a run that was cut short, and is made anew. */
async function clearTheWay(orders: IOrderModuleService, orderId: string): Promise<void> {
  const open = (await orders.listOrderChanges({
    order_id: orderId,
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
    // The published type lacks this field.
  })) as (OrderChangeDTO & { created_by?: string | null })[];
  for (const change of open) {
    if (change.created_by !== CREATED_BY) {
      throw new MirrorProblem(
        "Walmart has cancelled units of this order, but a change of the order (an edit, a return, an exchange or a " +
          "claim) is not finished in Medusa. Confirm or cancel it: the units are then taken off by themselves.",
        "medusa",
      );
    }
    await orders.cancelOrderChange(change.id);
  }
}

async function setItemTaxes(
  orders: IOrderModuleService,
  order: MedusaOrder,
  plan: CancellationPlan,
): Promise<void> {
  const lines = plan.changes.flatMap(({ id, wanted }) => {
    const item = order.items.find((one) => one.id === id);
    if (!wanted?.quantity || !item) return [];
    return taxLineChange(item.tax_lines ?? [], wanted.tax).map((line) => ({
      ...line,
      item_id: id,
    }));
  });
  if (lines.length) await orders.upsertOrderLineItemTaxLines(lines);
}

async function setShipping(
  orders: IOrderModuleService,
  order: MedusaOrder,
  drafts: ShippingMethodDraft[],
): Promise<void> {
  const draftOf = (method: MedusaShippingMethod) =>
    drafts.find((draft) => draft.name === method.name);
  const ours = order.shipping_methods.filter(({ name }) => name.startsWith(OURS));
  const amounts = ours
    .map((method) => ({ method, amount: draftOf(method)?.amount ?? 0 }))
    .filter(({ method, amount }) => !isSame(method.amount, amount));
  const taxes = ours.flatMap((method) =>
    taxLineChange(method.tax_lines ?? [], draftOf(method)?.tax ?? null).map((line) => ({
      ...line,
      shipping_method_id: method.id,
    })),
  );
  if (amounts.length) {
    await orders.updateOrderShippingMethods(
      amounts.map(({ method, amount }) => ({ id: method.id, amount })),
    );
  }
  if (taxes.length) await orders.upsertOrderShippingMethodTaxLines(taxes);
}

/** What has to be written so that a thing is taxed as Walmart taxes it; nothing if it is already. */
function taxLineChange(
  existing: MedusaTaxLine[],
  wanted: TaxLine | null,
): { id?: string; rate: string; code: string; description: string }[] {
  const [line] = existing;
  const rate = wanted?.rate ?? "0";
  if (isSame(line?.raw_rate?.value ?? line?.rate ?? 0, rate)) return [];
  const { code, description } = wanted ?? { code: "walmart", description: "" };
  return [{ ...(line ? { id: line.id } : {}), rate, code, description }];
}

function isSame(one: string | number, other: string | number): boolean {
  return MathBN.sub(one, other).abs().lt(EPSILON);
}

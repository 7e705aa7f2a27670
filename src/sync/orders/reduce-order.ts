import type {
  CreateOrderChangeDTO,
  CreateOrderShippingMethodDTO,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { METHOD_NAME_PREFIX, type TaxLine } from "../../mapping";
import type { CancellationPlan } from "./plan-cancellation";
import type { MedusaOrder, MedusaTaxLine } from "../medusa/medusa-order";
import { CREATED_BY, clearOrderChanges } from "../medusa/order-changes";
import type { TargetMethod } from "./target-items";

const NOTE = "Units cancelled at Walmart";
const WAITING =
  "Walmart has cancelled units of this order, but a change of the order (an edit, a return, an exchange or a claim) is " +
  "not finished in Medusa. Confirm or cancel it: the units are then taken off by themselves.";
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
  methods: TargetMethod[],
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, WAITING);
  await setItemTaxes(orders, order, plan);
  // Where more had to stay than Walmart wants, no shipping charge is the right one.
  if (!plan.tooManyFulfilled.length) await setShipping(orders, order, methods);

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

/** Walmart's methods get Walmart's amounts; those of the merchant are left alone. */
async function setShipping(
  orders: IOrderModuleService,
  order: MedusaOrder,
  wanted: TargetMethod[],
): Promise<void> {
  const ours = order.shipping_methods
    .filter(({ name }) => name.startsWith(METHOD_NAME_PREFIX))
    .map((method) => ({ method, target: wanted.find(({ name }) => name === method.name) }));
  const amounts = ours
    .map(({ method, target }) => ({ method, amount: target?.amount ?? 0 }))
    .filter(({ method, amount }) => !isSame(method.amount, amount));
  if (amounts.length) {
    await orders.updateOrderShippingMethods(
      amounts.map(({ method, amount }) => ({ id: method.id, amount })),
    );
  }
  const taxes = ours.flatMap(({ method, target }) =>
    taxLineChange(method.tax_lines ?? [], target?.tax ?? null).map((line) => ({
      ...line,
      shipping_method_id: method.id,
    })),
  );
  if (taxes.length) await orders.upsertOrderShippingMethodTaxLines(taxes);

  const known = new Set(ours.map(({ method }) => method.name));
  const missing = wanted.filter(({ name }) => !known.has(name));
  if (!missing.length) return;
  const option = order.shipping_methods.find((method) => method.shipping_option_id);
  await orders.createOrderShippingMethods(
    order.id,
    missing.map(({ name, amount, tax }) => ({
      name,
      amount,
      // Without an option the order could not be fulfilled.
      shipping_option_id: option?.shipping_option_id,
      tax_lines: tax ? [tax] : [],
      // The published type asks for the order again.
    })) as unknown as CreateOrderShippingMethodDTO[],
  );
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

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

const NOTE = "Units canceled at Walmart";
/** Rates and amounts that differ by less are equal. */
const EPSILON = 1e-9;

/**
 * Removes canceled units from a Medusa order with an order edit, so that its totals match what Walmart still charges.
 * Uses the order module directly: core's workflow rejects oversold items and recomputes taxes. Each part compares
 * before it writes, and the edit comes last, so the next run completes an interrupted one.
 *
 * @throws MirrorProblem if the order has an unfinished change by somebody else
 */
export async function reduceOrder(
  container: MedusaContainer,
  order: MedusaOrder,
  plan: CancellationPlan,
  methods: TargetMethod[],
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, "order_change_open");
  await setItemTaxes(orders, order, plan);
  // If more units had to stay than are left at Walmart, no shipping charge is correct.
  if (!plan.tooManyFulfilled.length) await setShipping(orders, order, methods);

  // The published type has neither this kind of change nor its actions; the module accepts both.
  const [change] = await orders.createOrderChange([
    {
      order_id: order.id,
      change_type: "edit",
      description: NOTE,
      internal_note: NOTE,
      created_by: CREATED_BY,
      actions: plan.changes.map(({ id, from, to, adjustments, target }) => ({
        order_id: order.id,
        action: "ITEM_UPDATE",
        details: {
          reference_id: id,
          quantity: to,
          quantity_diff: to - from,
          ...(target?.unit_price ? { unit_price: target.unit_price } : {}),
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
  const lines = plan.changes.flatMap(({ id, target }) => {
    const item = order.items.find((one) => one.id === id);
    if (!target?.quantity || !item) return [];
    return taxLineChange(item.tax_lines ?? [], target.tax).map((line) => ({
      ...line,
      item_id: id,
    }));
  });
  if (lines.length) await orders.upsertOrderLineItemTaxLines(lines);
}

/** Shipping methods from Walmart get Walmart's amounts; those of the merchant are left alone. */
async function setShipping(
  orders: IOrderModuleService,
  order: MedusaOrder,
  targets: TargetMethod[],
): Promise<void> {
  const ours = order.shipping_methods
    .filter(({ name }) => name.startsWith(METHOD_NAME_PREFIX))
    .map((method) => ({ method, target: targets.find(({ name }) => name === method.name) }));
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
  const missing = targets.filter(({ name }) => !known.has(name));
  if (!missing.length) return;
  const option = order.shipping_methods.find((method) => method.shipping_option_id);
  await orders.createOrderShippingMethods(
    order.id,
    missing.map(({ name, amount, tax }) => ({
      name,
      amount,
      // An order cannot be fulfilled without a shipping option.
      shipping_option_id: option?.shipping_option_id,
      tax_lines: tax ? [tax] : [],
      // The published type requires the order again.
    })) as unknown as CreateOrderShippingMethodDTO[],
  );
}

/** The tax line to write so that the target tax applies; empty if it already does. */
function taxLineChange(
  existing: MedusaTaxLine[],
  target: TaxLine | null,
): { id?: string; rate: string; code: string; description: string }[] {
  const [line] = existing;
  const rate = target?.rate ?? "0";
  if (isSame(line?.raw_rate?.value ?? line?.rate ?? 0, rate)) return [];
  const { code, description } = target ?? { code: "walmart", description: "" };
  return [{ ...(line ? { id: line.id } : {}), rate, code, description }];
}

function isSame(one: string | number, other: string | number): boolean {
  return MathBN.sub(one, other).abs().lt(EPSILON);
}

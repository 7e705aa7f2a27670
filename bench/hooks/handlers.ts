import { WorkflowManager } from "@medusajs/framework/orchestration";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { isHooked } from "../../src/sync/kernel/hooks";
import {
  computeWalmartPricesWorkflow,
  computeWalmartStockWorkflow,
  createMedusaOrdersWorkflow,
  shipWalmartOrderWorkflow,
} from "../../src/workflows";

/** Handlers of a store that change nothing. */
export class Handlers {
  private readonly switches: ((isOn: boolean) => void)[] = [];

  /** Adds them. */
  constructor() {
    const nothing = async () => new StepResponse({});
    const { resolveVariants, ordersPrepared, ordersCreated } = createMedusaOrdersWorkflow.hooks;
    const orders = createMedusaOrdersWorkflow.getName();
    this.add(orders, "resolveVariants", () => resolveVariants(nothing));
    this.add(orders, "ordersPrepared", () => ordersPrepared(nothing));
    this.add(orders, "ordersCreated", () => ordersCreated(nothing));
    const { parcelsPrepared } = shipWalmartOrderWorkflow.hooks;
    this.add(shipWalmartOrderWorkflow.getName(), "parcelsPrepared", () => parcelsPrepared(nothing));
    for (const workflow of [computeWalmartStockWorkflow, computeWalmartPricesWorkflow])
      this.add(workflow.getName(), "valuesComputed", () => workflow.hooks.valuesComputed(nothing));
  }

  /** Adds or removes them all. Medusa itself never removes one. */
  set(isOn: boolean): void {
    for (const change of this.switches) change(isOn);
  }

  private add(workflow: string, hook: string, add: () => void): void {
    const handlers = WorkflowManager.getWorkflow(workflow)?.handlers_;
    const none = handlers?.get(hook);
    add();
    const own = handlers?.get(hook);
    if (!handlers || !none || !own || own === none || !isHooked(workflow, hook))
      throw new Error(`The hook ${hook} of ${workflow} took no handler.`);
    this.switches.push((isOn) => handlers.set(hook, isOn ? own : none));
  }
}

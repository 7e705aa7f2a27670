import type { WalmartModuleService } from "../../../modules/walmart";
import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { OrderAnswer, WalmartClient } from "../../../walmart-api";
import { ClaimLost, type UpdateContext } from "../kinds/types";

/** Walmart's last word on the purchase order in an attempt. */
export interface LastWord {
  answer: OrderAnswer;
  /** As of when it is true, by `performance.now()`: a read since it was asked, a write since it was answered. */
  asOf: number;
}

/** One attempt at an update: what its kind works with, and what Walmart said last. */
export class Attempt implements UpdateContext {
  lastWord: LastWord | null = null;

  private constructor(
    private readonly service: WalmartModuleService,
    private readonly client: WalmartClient,
    private readonly runId: string,
    readonly update: WalmartUpdateRow,
    readonly order: WalmartOrderRow,
    readonly lines: WalmartOrderLineRow[],
    readonly confirmedSiblings: WalmartUpdateRow[],
  ) {}

  static async start(
    service: WalmartModuleService,
    client: WalmartClient,
    runId: string,
    update: WalmartUpdateRow,
    order: WalmartOrderRow,
  ): Promise<Attempt> {
    const [lines, confirmedSiblings] = await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: order.id }),
      service.listWalmartUpdates({
        walmart_order_id: order.id,
        state: "confirmed",
        id: { $ne: update.id },
      }),
    ]);
    return new Attempt(service, client, runId, update, order, lines, confirmedSiblings);
  }

  readonly read: UpdateContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.client.orders.get(this.order.purchase_order_id, {
      replacementInfo: true,
    });
    if (answer) this.lastWord = { answer, asOf };
    return answer?.order ?? null;
  };

  readonly hold: UpdateContext["hold"] = async (plan) => {
    if (!(await this.service.holdUpdate(this.update.id, this.runId, plan)))
      throw new ClaimLost(this.update.id);
  };

  readonly tell: UpdateContext["tell"] = async (plan, say) => {
    await this.hold(plan);
    const answer = await say(this.client.orders);
    this.lastWord = { answer, asOf: performance.now() };
    return answer.order;
  };
}

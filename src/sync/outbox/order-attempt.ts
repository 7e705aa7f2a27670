import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { OrderAnswer } from "../../walmart-api";
import { storePage } from "../orders/store-page";
import { walmartService } from "../kernel/container";
import { ORDER_KINDS, type OrderKind } from "../messages";
import type { UpdateContext, UpdateOutcome } from "../messages/types";
import type { Attempt } from "./attempt";
import { holdClaim } from "./hold-claim";
import type { DispatchRun } from "./send-update";

/** Walmart's last word on a purchase order in an attempt. */
interface LastWord {
  answer: OrderAnswer;
  /** As of when it is true, by `performance.now()`: a read since it was asked, a write since it was answered. */
  asOf: number;
}

/** One attempt at an update of a purchase order: what its kind works with, and what Walmart said last. */
export class OrderAttempt implements Attempt, UpdateContext {
  private lastWord: LastWord | null = null;

  private constructor(
    private readonly run: DispatchRun,
    private readonly kind: OrderKind,
    readonly update: WalmartUpdateRow,
    readonly order: WalmartOrderRow,
    readonly lines: WalmartOrderLineRow[],
    readonly confirmedSiblings: WalmartUpdateRow[],
  ) {}

  static async start(
    run: DispatchRun,
    update: WalmartUpdateRow,
    kind: OrderKind,
  ): Promise<OrderAttempt | null> {
    const service = walmartService(run.container);
    const [order] = await service.listWalmartOrders({ id: update.walmart_order_id ?? "" });
    if (!order) return null;
    const [lines, confirmedSiblings] = await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: order.id }),
      service.listWalmartUpdates({
        walmart_order_id: order.id,
        state: "confirmed",
        id: { $ne: update.id },
      }),
    ]);
    return new OrderAttempt(run, kind, update, order, lines, confirmedSiblings);
  }

  get subject() {
    const { purchase_order_id } = this.order;
    return { entity: "order", entity_id: purchase_order_id, purchase_order_id } as const;
  }

  async send(): Promise<UpdateOutcome> {
    return await ORDER_KINDS[this.kind].send(this);
  }

  async storeLastWord(): Promise<void> {
    if (!this.lastWord) return;
    const { answer, asOf } = this.lastWord;
    await storePage(
      this.run.container,
      this.run.account.id,
      { orders: [answer], unreadable: [] },
      { includeShipped: false, includeWfs: true, asOf },
    );
  }

  async refresh(): Promise<void> {
    await walmartService(this.run.container).orders.refreshStatuses([this.order.id]);
  }

  readonly read: UpdateContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.run.client.orders.get(this.order.purchase_order_id, {
      replacementInfo: true,
    });
    if (answer) this.lastWord = { answer, asOf };
    return answer?.order ?? null;
  };

  readonly hold: UpdateContext["hold"] = (plan) => holdClaim(this.run, this.update, plan);

  readonly tell: UpdateContext["tell"] = async (plan, say) => {
    await this.hold(plan);
    const answer = await say(this.run.client.orders);
    this.lastWord = { answer, asOf: performance.now() };
    return answer.order;
  };
}

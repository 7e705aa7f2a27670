import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { OrderAnswer } from "../../../walmart-api";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { walmartService } from "../../kernel/container";
import { ORDER_KINDS, type OrderKind } from "../../messages";
import type { UpdateContext, UpdateOutcome } from "../../messages/types";
import { storePage } from "../../orders/store-page";
import type { Subject } from "./subject";

interface OrderMessage {
  run: DeliveryRun;
  message: WalmartUpdateRow;
  lease: Lease;
  kind: OrderKind;
}

/** Walmart's latest answer about the purchase order. */
interface ReadBack {
  answer: OrderAnswer;
  /** By `performance.now()`: for a read when it was requested, for a write when it was answered. */
  asOf: number;
}

/** The purchase order of a message, as the message's kind works with it. */
export class OrderSubject implements Subject, UpdateContext {
  readonly entity = "order";
  private readBack: ReadBack | null = null;

  private constructor(
    private readonly of: OrderMessage,
    readonly order: WalmartOrderRow,
    readonly lines: WalmartOrderLineRow[],
    readonly confirmedSiblings: WalmartUpdateRow[],
  ) {}

  static async load(of: OrderMessage): Promise<OrderSubject | null> {
    const { run, message } = of;
    const service = walmartService(run.container);
    const [order] = await service.listWalmartOrders({ id: message.walmart_order_id ?? "" });
    if (!order) return null;
    const [lines, confirmedSiblings] = await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: order.id }),
      service.listWalmartUpdates({
        walmart_order_id: order.id,
        state: "confirmed",
        id: { $ne: message.id },
      }),
    ]);
    return new OrderSubject(of, order, lines, confirmedSiblings);
  }

  get update(): WalmartUpdateRow {
    return this.of.message;
  }

  get entityId(): string {
    return this.order.purchase_order_id;
  }

  get purchaseOrderId(): string {
    return this.order.purchase_order_id;
  }

  async send(): Promise<UpdateOutcome> {
    return await ORDER_KINDS[this.of.kind].send(this);
  }

  async storeReadBack(): Promise<void> {
    if (!this.readBack) return;
    const { answer, asOf } = this.readBack;
    const { container, account } = this.of.run;
    await storePage(
      container,
      account.id,
      { orders: [answer], unreadable: [] },
      { includeShipped: false, includeWfs: true, asOf },
    );
  }

  async refresh(): Promise<void> {
    await walmartService(this.of.run.container).orders.refreshStatuses([this.order.id]);
  }

  readonly read: UpdateContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.of.run.client.orders.get(this.order.purchase_order_id, {
      replacementInfo: true,
    });
    if (answer) this.readBack = { answer, asOf };
    return answer?.order ?? null;
  };

  readonly hold: UpdateContext["hold"] = (plan) => this.of.lease.renew(plan);

  readonly tell: UpdateContext["tell"] = async (plan, say) => {
    await this.hold(plan);
    const answer = await say(this.of.run.client.orders);
    this.readBack = { answer, asOf: performance.now() };
    return answer.order;
  };
}

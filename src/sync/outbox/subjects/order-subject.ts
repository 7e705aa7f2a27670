import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import { ORDER_DETAILS, type ParsedOrder } from "../../../walmart-api";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { walmartService } from "../../kernel/container";
import type {
  MessageOutcome,
  OrderMessageContext,
  OrderMessageDefinition,
} from "../../messages/message-definition";
import { storePage } from "../../orders/store-page";
import type { Subject } from "./types";

interface OrderMessage {
  run: DeliveryRun;
  message: WalmartUpdateRow;
  lease: Lease;
  definition: OrderMessageDefinition;
}

/** Walmart's latest answer about the purchase order. */
interface ReadBack {
  answer: ParsedOrder;
  /** By `performance.now()`: for a read when it was requested, for a write when it was answered. */
  asOf: number;
  /** The answer to a write lacks the optional parts that a read asks for. */
  isComplete: boolean;
}

/** The purchase order of a message, as the message's kind works with it. */
export class OrderSubject implements Subject, OrderMessageContext {
  readonly entity = "order";
  private readBack: ReadBack | null = null;

  private constructor(
    private readonly of: OrderMessage,
    readonly order: WalmartOrderRow,
    readonly lines: WalmartOrderLineRow[],
    readonly confirmedMessages: WalmartUpdateRow[],
  ) {}

  static async load(of: OrderMessage): Promise<OrderSubject | null> {
    const { run, message } = of;
    const service = walmartService(run.container);
    const [order] = await service.listWalmartOrders({ id: message.walmart_order_id ?? "" });
    if (!order) return null;
    const [lines, confirmedMessages] = await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: order.id }),
      service.listWalmartUpdates({
        walmart_order_id: order.id,
        // Of a failed shipment, a part may be confirmed.
        $or: [{ state: "confirmed" }, { kind: "ship", plan: { $ne: null } }],
        id: { $ne: message.id },
      }),
    ]);
    return new OrderSubject(of, order, lines, confirmedMessages);
  }

  get message(): WalmartUpdateRow {
    return this.of.message;
  }

  get entityId(): string {
    return this.order.purchase_order_id;
  }

  get purchaseOrderId(): string {
    return this.order.purchase_order_id;
  }

  async send(): Promise<MessageOutcome> {
    return await this.of.definition.send(this);
  }

  async storeReadBack(): Promise<void> {
    if (!this.readBack) return;
    const { answer, asOf, isComplete } = this.readBack;
    const { container, account } = this.of.run;
    await storePage(
      container,
      account,
      { orders: [answer], unreadable: [] },
      { includeShipped: false, includeWfs: true, asOf, isComplete },
    );
  }

  async refresh(): Promise<void> {
    await walmartService(this.of.run.container).orders.refreshStatuses([this.order.id]);
  }

  readonly read: OrderMessageContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.of.run.client.orders.get(this.order.purchase_order_id, ORDER_DETAILS);
    if (answer) this.readBack = { answer, asOf, isComplete: true };
    return answer?.order ?? null;
  };

  readonly renew: OrderMessageContext["renew"] = (plan) => this.of.lease.renew(plan);

  readonly write: OrderMessageContext["write"] = async (plan, call) => {
    await this.renew(plan);
    const answer = await call(this.of.run.client.orders);
    this.readBack = { answer, asOf: performance.now(), isComplete: false };
    return answer.order;
  };
}

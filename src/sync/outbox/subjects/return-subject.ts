import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { ParsedReturn } from "../../../walmart-api";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { walmartService } from "../../kernel/container";
import type {
  MessageOutcome,
  ReturnMessageContext,
  ReturnMessageDefinition,
} from "../../messages/message-definition";
import { storeReturns } from "../../returns/store-returns";
import type { Subject } from "./types";

interface ReturnMessage {
  run: DeliveryRun;
  message: WalmartUpdateRow;
  lease: Lease;
  definition: ReturnMessageDefinition;
}

/** The return of a message, as the message's kind works with it. */
export class ReturnSubject implements Subject, ReturnMessageContext {
  readonly entity = "return";
  /** Walmart's latest answer, and when it was requested, by `performance.now()`. */
  private readBack: { answer: ParsedReturn; asOf: number } | null = null;

  private constructor(
    private readonly of: ReturnMessage,
    readonly row: WalmartReturnRow,
    readonly lines: WalmartReturnLineRow[],
  ) {}

  static async load(of: ReturnMessage): Promise<ReturnSubject | null> {
    const service = walmartService(of.run.container);
    const [row] = await service.listWalmartReturns({ id: of.message.walmart_return_id ?? "" });
    if (!row) return null;
    const lines = await service.listWalmartReturnLines({ walmart_return_id: row.id });
    return new ReturnSubject(of, row, lines);
  }

  get message(): WalmartUpdateRow {
    return this.of.message;
  }

  get entityId(): string {
    return this.row.return_order_id;
  }

  get purchaseOrderId(): string | undefined {
    return this.row.purchase_order_id ?? undefined;
  }

  async send(): Promise<MessageOutcome> {
    return await this.of.definition.send(this);
  }

  async storeReadBack(): Promise<void> {
    if (!this.readBack) return;
    const { answer, asOf } = this.readBack;
    const { container, account } = this.of.run;
    await storeReturns(container, account, { returns: [answer], unreadable: [] }, asOf);
  }

  async refresh(): Promise<void> {
    await walmartService(this.of.run.container).returns.refresh([this.row.id]);
  }

  readonly read: ReturnMessageContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.of.run.client.returns.get(this.row.return_order_id);
    if (answer) this.readBack = { answer, asOf };
    return answer?.returnOrder ?? null;
  };

  readonly renew: ReturnMessageContext["renew"] = (plan) => this.of.lease.renew(plan);

  readonly write: ReturnMessageContext["write"] = async (plan, call) => {
    await this.renew(plan);
    await call(this.of.run.client.returns);
  };
}

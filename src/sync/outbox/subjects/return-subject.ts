import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { ReturnAnswer } from "../../../walmart-api";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { walmartService } from "../../kernel/container";
import { RETURN_KINDS, type ReturnKind } from "../../messages";
import type { ReturnUpdateContext, UpdateOutcome } from "../../messages/types";
import { storeReturns } from "../../returns/store-returns";
import type { Subject } from "./subject";

interface ReturnMessage {
  run: DeliveryRun;
  message: WalmartUpdateRow;
  lease: Lease;
  kind: ReturnKind;
}

/** The return of a message, as the message's kind works with it. */
export class ReturnSubject implements Subject, ReturnUpdateContext {
  readonly entity = "return";
  /** Walmart's latest answer, and when it was requested, by `performance.now()`. */
  private readBack: { answer: ReturnAnswer; asOf: number } | null = null;

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

  get update(): WalmartUpdateRow {
    return this.of.message;
  }

  get entityId(): string {
    return this.row.return_order_id;
  }

  get purchaseOrderId(): string | undefined {
    return this.row.purchase_order_id ?? undefined;
  }

  async send(): Promise<UpdateOutcome> {
    return await RETURN_KINDS[this.of.kind].send(this);
  }

  async storeReadBack(): Promise<void> {
    if (!this.readBack) return;
    const { answer, asOf } = this.readBack;
    const { container, account } = this.of.run;
    await storeReturns(container, account.id, { returns: [answer], unreadable: [] }, asOf);
  }

  async refresh(): Promise<void> {
    await walmartService(this.of.run.container).returns.refresh([this.row.id]);
  }

  readonly read: ReturnUpdateContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.of.run.client.returns.get(this.row.return_order_id);
    if (answer) this.readBack = { answer, asOf };
    return answer?.returnOrder ?? null;
  };

  readonly hold: ReturnUpdateContext["hold"] = (plan) => this.of.lease.renew(plan);

  readonly tell: ReturnUpdateContext["tell"] = async (plan, say) => {
    await this.hold(plan);
    await say(this.of.run.client.returns);
  };
}

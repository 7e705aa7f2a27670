import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { ReturnAnswer } from "../../walmart-api";
import { storeReturns } from "../returns/store-returns";
import { walmartService } from "../kernel/container";
import { RETURN_KINDS, type ReturnKind } from "../messages";
import type { ReturnUpdateContext, UpdateOutcome } from "../messages/types";
import type { Attempt } from "./attempt";
import { holdClaim } from "./hold-claim";
import type { DispatchRun } from "./send-update";

/** One attempt at an update of a return: what its kind works with, and what Walmart said last. */
export class ReturnAttempt implements Attempt, ReturnUpdateContext {
  private lastWord: { answer: ReturnAnswer; asOf: number } | null = null;

  private constructor(
    private readonly run: DispatchRun,
    private readonly kind: ReturnKind,
    readonly update: WalmartUpdateRow,
    readonly row: WalmartReturnRow,
    readonly lines: WalmartReturnLineRow[],
  ) {}

  static async start(
    run: DispatchRun,
    update: WalmartUpdateRow,
    kind: ReturnKind,
  ): Promise<ReturnAttempt | null> {
    const service = walmartService(run.container);
    const [row] = await service.listWalmartReturns({ id: update.walmart_return_id ?? "" });
    if (!row) return null;
    const lines = await service.listWalmartReturnLines({ walmart_return_id: row.id });
    return new ReturnAttempt(run, kind, update, row, lines);
  }

  get subject() {
    return {
      entity: "return",
      entity_id: this.row.return_order_id,
      ...(this.row.purchase_order_id ? { purchase_order_id: this.row.purchase_order_id } : {}),
    } as const;
  }

  async send(): Promise<UpdateOutcome> {
    return await RETURN_KINDS[this.kind].send(this);
  }

  async storeLastWord(): Promise<void> {
    if (!this.lastWord) return;
    const { answer, asOf } = this.lastWord;
    const page = { returns: [answer], unreadable: [] };
    await storeReturns(this.run.container, this.run.account.id, page, asOf);
  }

  async refresh(): Promise<void> {
    await walmartService(this.run.container).returns.refresh([this.row.id]);
  }

  readonly read: ReturnUpdateContext["read"] = async () => {
    const asOf = performance.now();
    const answer = await this.run.client.returns.get(this.row.return_order_id);
    if (answer) this.lastWord = { answer, asOf };
    return answer?.returnOrder ?? null;
  };

  readonly hold: ReturnUpdateContext["hold"] = (plan) => holdClaim(this.run, this.update, plan);

  readonly tell: ReturnUpdateContext["tell"] = async (plan, say) => {
    await this.hold(plan);
    await say(this.run.client.returns);
  };
}

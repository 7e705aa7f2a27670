import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { purchaseOrder, status } from "../../../../mapping/__tests__/purchase-order";
import type { WalmartOrderRow, WalmartUpdateRow } from "../../../../modules/walmart/types";
import { type OrdersApi, WalmartError, type WalmartPurchaseOrder } from "../../../../walmart-api";
import type { MessageOutcome, OrderMessageContext } from "../../message-definition";
import { AGREE_AFTER_MS } from "../../money-read-back";
import { goodwill } from "..";
import type { GoodwillPayload } from "../payload";

const MINUTE = 60_000;
type Fate = "ok" | "lost" | "vanished" | "dies before" | "dies after";

/** A Walmart whose reads show what it was some time ago. */
class LaggingWalmart {
  now = Date.parse("2026-01-01T00:00:00Z");
  /** When each refund was made, in cents. */
  readonly refunds: { at: number; cents: number; reason: string }[] = [];

  constructor(private readonly lagMs: number) {}

  read(): WalmartPurchaseOrder {
    const shown = this.refunds.filter(({ at }) => at + this.lagMs <= this.now);
    const order = purchaseOrder([{ quantity: 1, statuses: [status("Shipped", 1)] }]);
    const [line] = order.orderLines.orderLine;
    line!.refund = {
      refundCharges: {
        refundCharge: shown.map(({ cents, reason }) => ({
          refundReason: reason,
          charge: {
            chargeType: "PRODUCT",
            chargeName: "ItemPrice",
            chargeAmount: { currency: "USD", amount: -cents / 100 },
          },
        })),
      },
    };
    return order;
  }
}

class Died extends Error {}

const payloadOf = (cents: number, reason = "Finance -> Goodwill"): GoodwillPayload => ({
  reason,
  full: false,
  currency: "USD",
  lines: [
    {
      line_number: "1",
      charges: [{ type: "PRODUCT", name: "ItemPrice", amount: cents / 100, tax: null }],
    },
  ],
});

/** One message, attempted as the engine does: what may have arrived is uncertain. */
class Attempts {
  readonly confirmed: WalmartUpdateRow[] = [];

  constructor(readonly walmart: LaggingWalmart) {}

  start(payload: GoodwillPayload): WalmartUpdateRow {
    return {
      id: randomUUID(),
      kind: "goodwill",
      payload,
      plan: null,
      uncertain: false,
    } as unknown as WalmartUpdateRow;
  }

  async attempt(message: WalmartUpdateRow, fate: Fate): Promise<MessageOutcome | null> {
    jest.setSystemTime(this.walmart.now);
    try {
      const outcome = await goodwill.send(this.contextOf(message, fate));
      if (outcome.state === "confirmed") this.confirmed.push(message);
      if (outcome.state === "later") message.uncertain = true;
      return outcome;
    } catch (error) {
      if (!(error instanceof Died) && !(error instanceof WalmartError)) throw error;
      message.uncertain = true;
      return null;
    }
  }

  private contextOf(message: WalmartUpdateRow, fate: Fate): OrderMessageContext {
    const { walmart } = this;
    const renew = async (plan: unknown) => {
      message.plan = plan as WalmartUpdateRow["plan"];
    };
    return {
      message: { ...message },
      order: { purchase_order_id: "1" } as WalmartOrderRow,
      lines: [],
      confirmedMessages: [...this.confirmed],
      read: async () => walmart.read(),
      renew,
      write: async (plan, call) => {
        await renew(plan);
        if (fate === "dies before") throw new Died();
        const orders = {
          refund: async (_po: string, lines: Parameters<OrdersApi["refund"]>[1]) => {
            const [charge] = lines[0]!.charges;
            if (fate !== "vanished") {
              walmart.refunds.push({
                at: walmart.now,
                cents: Math.round(charge!.amount * 100),
                reason: charge!.reason,
              });
            }
            if (fate === "dies after") throw new Died();
            if (fate !== "ok") throw lost();
            return { order: walmart.read(), raw: {} };
          },
        } as unknown as OrdersApi;
        return (await call(orders)).order;
      },
    };
  }
}

function lost(): WalmartError {
  return new WalmartError({
    kind: "transient",
    message: "Walmart is away.",
    operation: "orders.refund",
    correlationId: randomUUID(),
    uncertain: true,
  });
}

describe("a refund without a return", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("is made once, whatever answers are lost, whenever a process dies, and while reads lag for minutes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: AGREE_AFTER_MS - 1 }),
        fc.array(
          fc.record({
            cents: fc.integer({ min: 1, max: 500 }),
            fates: fc.array(
              fc.constantFrom<Fate[]>("ok", "lost", "vanished", "dies before", "dies after"),
              { maxLength: 4 },
            ),
            pauses: fc.array(fc.integer({ min: 0, max: 4 * MINUTE }), { maxLength: 12 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        async (lag, refunds) => {
          const walmart = new LaggingWalmart(lag);
          const attempts = new Attempts(walmart);
          for (const { cents, fates, pauses } of refunds) {
            const message = attempts.start(payloadOf(cents));
            const before = walmart.refunds.length;
            const [left, waits] = [[...fates], [...pauses]];
            let outcome: MessageOutcome | null = null;
            for (let nth = 0; nth < 100 && outcome?.state !== "confirmed"; nth += 1) {
              outcome = await attempts.attempt(message, left.shift() ?? "ok");
              expect(outcome?.state).not.toBe("failed");
              expect(walmart.refunds.length - before).toBeLessThanOrEqual(1);
              // A forced run comes at any time.
              walmart.now += waits.shift() ?? MINUTE;
            }
            expect(outcome).toEqual({ state: "confirmed" });
            expect(walmart.refunds.slice(before)).toEqual([expect.objectContaining({ cents })]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is not taken for an earlier one that Walmart's data does not show yet", async () => {
    const walmart = new LaggingWalmart(5 * MINUTE);
    const attempts = new Attempts(walmart);
    expect(await attempts.attempt(attempts.start(payloadOf(500)), "ok")).toEqual({
      state: "confirmed",
    });
    const second = attempts.start(payloadOf(500));
    await attempts.attempt(second, "vanished");
    walmart.now += 6 * MINUTE;
    expect(await attempts.attempt(second, "ok")).toMatchObject({ state: "later" });
    walmart.now += AGREE_AFTER_MS;
    expect(await attempts.attempt(second, "ok")).toEqual({ state: "confirmed" });
    expect(walmart.refunds).toHaveLength(2);
  });

  it("of which only a part shows up is left to a person", async () => {
    const walmart = new LaggingWalmart(0);
    const attempts = new Attempts(walmart);
    const message = attempts.start(payloadOf(500));
    await attempts.attempt(message, "vanished");
    walmart.refunds.push({ at: walmart.now, cents: 200, reason: "Finance -> Goodwill" });
    expect(await attempts.attempt(message, "ok")).toMatchObject({
      state: "failed",
      remedy: expect.stringMatching(/Check in Seller Center/),
    });
    expect(walmart.refunds).toHaveLength(1);
  });
});

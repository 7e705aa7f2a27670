import { cancel } from "../cancel";
import { ship } from "../ship";
import type { ShipPayload } from "../ship/payload";
import { FakeQueue, FakeWalmart } from "./fake-walmart";

const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

const shipment = (items: ShipPayload["items"], numbers: string[]): ShipPayload => ({
  fulfillment_id: "ful_1",
  shipped_at: "2026-01-01T00:00:00.000Z",
  items,
  labels: numbers.map((tracking_number) => ({ tracking_number, tracking_url: null })),
  carrier: "UPS",
  mapped_carrier: null,
});

describe("a shipment", () => {
  it("of which a line was shipped elsewhere sends the others once, and names the other parcel", async () => {
    const walmart = new FakeWalmart({ mug: [1], plate: [1] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.parcels.push({ number: "ELSEWHERE", quantity: 1 });
    const queue = new FakeQueue(walmart);
    const items = [
      { line_item_id: "mug", quantity: 1 },
      { line_item_id: "plate", quantity: 1 },
    ];
    const payload = shipment(items, ["T-1", "T-2"]);
    let plan: unknown = null;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await queue.run(ship, "ship", payload, [], plan)).toMatchObject({
        state: "failed",
        problem: expect.stringMatching(/already shipped with UPS ELSEWHERE/),
        remedy: expect.stringMatching(/replace ELSEWHERE.*Change tracking/),
      });
      expect(walmart.lines[1]!.parcels).toEqual([{ number: "T-2", quantity: 1 }]);
      // It is the same message that is retried.
      plan = queue.done.pop()!.plan;
    }
    // The number is changed, and then nothing is left to send.
    walmart.lines[0]!.parcels[0]!.number = "T-1";
    expect(await queue.run(ship, "ship", payload, [], plan)).toMatchObject({ state: "confirmed" });
    expect(walmart.shipped()).toBe(2);
  });
});

describe("a cancellation", () => {
  it("of lines of which one was shipped cancels the others once, and says so", async () => {
    const walmart = new FakeWalmart({ mug: [1], plate: [2] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.parcels.push({ number: "T-9", quantity: 1 });
    const queue = new FakeQueue(walmart);
    const payload = {
      reason: REASON,
      items: [
        { line_item_id: "mug", quantity: 1 },
        { line_item_id: "plate", quantity: 1 },
      ],
    };
    let plan: unknown = null;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await queue.run(cancel, "cancel", payload, [attempt === 0], plan)).toMatchObject({
        state: "failed",
        problem: expect.stringMatching(/already shipped with UPS T-9/),
      });
      plan = queue.done.pop()!.plan;
      expect(walmart.cancelled()).toBe(1);
    }
  });

  it("by line, of an order without Medusa items, takes exactly these lines and names what is gone", async () => {
    const walmart = new FakeWalmart({ mug: [1, 1], plate: [2] });
    walmart.lines[2]!.acknowledged = 1;
    walmart.lines[2]!.parcels.push({ number: "T-9", quantity: 1 });
    const queue = new FakeQueue(walmart);
    const payload = {
      reason: REASON,
      items: null,
      lines: [
        { line_number: "2", quantity: 1 },
        { line_number: "3", quantity: 2 },
      ],
    };
    expect(await queue.run(cancel, "cancel", payload, [true])).toMatchObject({
      state: "failed",
      problem: expect.stringMatching(/1 × .*already shipped with UPS T-9/),
    });
    expect(walmart.lines.map(({ cancelled }) => cancelled)).toEqual([0, 1, 1]);
  });

  it("of a unit that the buyer has canceled in the meantime is confirmed", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.cancelled = 1;
    walmart.lines[0]!.parcels.push({ number: "T-9", quantity: 1 });
    const run = (before: number) =>
      new FakeQueue(walmart).run(cancel, "cancel", {
        reason: REASON,
        items: [{ line_item_id: "mug", quantity: 1 }],
        canceled_before: [{ line_number: "1", quantity: before }],
      });
    expect(await run(0)).toMatchObject({ state: "confirmed" });
    expect(await run(1)).toMatchObject({ state: "failed" });
    expect(walmart.cancelled()).toBe(1);
  });
});

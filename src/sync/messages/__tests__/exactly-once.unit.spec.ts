import fc from "fast-check";
import { cancel } from "../cancel";
import { ship } from "../ship";
import type { ShipPayload } from "../ship/payload";
import { track } from "../track";
import type { TrackPayload } from "../track/payload";
import { FakeQueue, FakeWalmart, type Fate } from "./fake-walmart";

const NUMBERS = ["1Z999AA10123456784", "1Z12345E6605272234", "T-1"];

const shipment = (
  items: ShipPayload["items"],
  numbers: string[],
  more: Partial<ShipPayload> = {},
): ShipPayload => ({
  fulfillment_id: "ful_1",
  shipped_at: "2026-01-01T00:00:00.000Z",
  items,
  labels: numbers.map((tracking_number) => ({ tracking_number, tracking_url: null })),
  carrier: "UPS",
  mapped_carrier: null,
  ...more,
});

const fates = fc.array(fc.constantFrom<Fate[]>("ok", "ok", "lost", "vanished", "refused for now"), {
  maxLength: 25,
});
const crashes = fc.array(fc.boolean(), { maxLength: 8 });
/** Units of each line of two items: one line, or a line for each unit. */
const stock = fc.record({
  mug: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  plate: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
});
const total = (lines: number[]) => lines.reduce((sum, units) => sum + units, 0);

describe("a shipment", () => {
  it("is at Walmart exactly once, whatever answers are lost and whenever a process dies", async () => {
    await fc.assert(
      fc.asyncProperty(
        stock,
        fates,
        fc.array(
          fc.record({
            mug: fc.integer({ min: 0, max: 4 }),
            plate: fc.integer({ min: 0, max: 4 }),
            numbers: fc.uniqueArray(fc.constantFrom(...NUMBERS), { minLength: 1, maxLength: 3 }),
            crashes,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (lines, fateList, shipments) => {
          const walmart = new FakeWalmart(lines, fateList);
          const queue = new FakeQueue(walmart);
          const sent = { mug: 0, plate: 0 };
          for (const one of shipments) {
            const wanted = {
              mug: Math.min(one.mug, total(lines.mug) - sent.mug),
              plate: Math.min(one.plate, total(lines.plate) - sent.plate),
            };
            const items = (["mug", "plate"] as const)
              .filter((item) => wanted[item] > 0)
              .map((item) => ({ line_item_id: item, quantity: wanted[item] }));
            if (!items.length) continue;
            const payload = shipment(items, one.numbers);
            const outcome = await queue.run(ship, "ship", payload, one.crashes);
            expect(outcome.state).toBe("confirmed");
            sent.mug += wanted.mug;
            sent.plate += wanted.plate;
            expect(walmart.shipped("mug")).toBe(sent.mug);
            expect(walmart.shipped("plate")).toBe(sent.plate);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("of units that nobody has acknowledged acknowledges them first", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.created = 2;
    walmart.lines[0]!.acknowledged = 0;
    const payload = shipment([{ line_item_id: "mug", quantity: 1 }], ["T-1"]);
    expect(await new FakeQueue(walmart).run(ship, "ship", payload)).toMatchObject({
      state: "confirmed",
    });
    expect(walmart.lines[0]).toMatchObject({ created: 0, acknowledged: 1 });
  });

  it("does not acknowledge where the units that it is about are acknowledged already", async () => {
    const walmart = new FakeWalmart({ mug: [1], plate: [1] });
    walmart.lines[1]!.created = 1;
    walmart.lines[1]!.acknowledged = 0;
    const payload = shipment([{ line_item_id: "mug", quantity: 1 }], ["T-1"]);
    await new FakeQueue(walmart).run(ship, "ship", payload);
    expect(walmart.lines[1]).toMatchObject({ created: 1 });
  });

  it("counts as sent if Walmart has its number, ignoring case and spaces", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.parcels.push({ number: "t-1", quantity: 2 });
    const queue = new FakeQueue(walmart);
    const payload = shipment([{ line_item_id: "mug", quantity: 2 }], [" T-1 "]);
    expect(await queue.run(ship, "ship", payload)).toMatchObject({ state: "confirmed" });
    expect(walmart.shipped()).toBe(2);
    // Those units belong to this shipment: they do not confirm a second one with the same number.
    expect(await queue.run(ship, "ship", payload)).toMatchObject({
      state: "failed",
      origin: "medusa",
    });
  });

  it("of more units than Walmart has left sends those, and fails with a problem that says so", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    const payload = shipment([{ line_item_id: "mug", quantity: 3 }], ["T-1"]);
    expect(await new FakeQueue(walmart).run(ship, "ship", payload)).toMatchObject({
      state: "failed",
      origin: "medusa",
      problem: expect.stringMatching(/part.*1 × An item of the order/),
    });
    expect(walmart.shipped()).toBe(2);
  });

  it("of an order that Walmart has canceled fails with a problem that says so", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.cancelled = 2;
    const payload = shipment([{ line_item_id: "mug", quantity: 2 }], ["T-1"]);
    expect(await new FakeQueue(walmart).run(ship, "ship", payload)).toMatchObject({
      state: "failed",
      origin: "walmart",
      problem: expect.stringMatching(/Walmart canceled/),
    });
  });

  it("notes labels that no unit is left for", async () => {
    const walmart = new FakeWalmart({ mug: [1] });
    const payload = shipment([{ line_item_id: "mug", quantity: 1 }], NUMBERS);
    expect(await new FakeQueue(walmart).run(ship, "ship", payload)).toMatchObject({
      state: "confirmed",
      note: {
        action: "ship.labels_left",
        details: { labels: [{ tracking_number: NUMBERS[1] }, { tracking_number: NUMBERS[2] }] },
      },
    });
  });
});

describe("a change of tracking", () => {
  const change = (current: string, tracking_number: string): TrackPayload => ({
    current,
    tracking_number,
    tracking_url: null,
    carrier: "UPS",
    other_carrier: null,
    actor_id: null,
  });
  const number = fc.constantFrom(...NUMBERS);

  it("moves the parcel's units once, and keeps shipments that follow exactly once, whatever is lost", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        fates,
        fc.array(
          fc.record({ units: fc.integer({ min: 0, max: 2 }), from: number, to: number, crashes }),
          { minLength: 2, maxLength: 6 },
        ),
        async (mug, fateList, steps) => {
          const walmart = new FakeWalmart({ mug }, fateList);
          const queue = new FakeQueue(walmart);
          const expected = new Map<string, number>();
          const unitsUnder = (one: string) => expected.get(one) ?? 0;
          for (const { units, from, to, crashes } of steps) {
            const quantity = Math.min(units, total(mug) - walmart.shipped());
            if (quantity > 0) {
              const payload = shipment([{ line_item_id: "mug", quantity }], [from]);
              expect(await queue.run(ship, "ship", payload, crashes)).toMatchObject({
                state: "confirmed",
              });
              expected.set(from, unitsUnder(from) + quantity);
            } else if (unitsUnder(from) > 0) {
              expect(await queue.run(track, "track", change(from, to), crashes)).toMatchObject({
                state: "confirmed",
              });
              const moved = unitsUnder(from);
              expected.delete(from);
              expected.set(to, unitsUnder(to) + moved);
            }
            expect(walmart.unitsByNumber()).toEqual(
              new Map([...expected].filter(([, n]) => n > 0)),
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("of a parcel that Walmart does not have fails with a problem that says so", async () => {
    const queue = new FakeQueue(new FakeWalmart({ mug: [2] }));
    expect(await queue.run(track, "track", change("T-1", "T-2"))).toMatchObject({
      state: "failed",
      origin: "medusa",
      problem: expect.stringContaining("no parcel in transit with tracking number T-1"),
      remedy: expect.stringContaining("fix that first"),
    });
  });
});

describe("a cancellation", () => {
  const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

  it("is at Walmart exactly once, whatever answers are lost and whenever a process dies", async () => {
    await fc.assert(
      fc.asyncProperty(
        stock,
        fates,
        fc.array(fc.record({ mug: fc.integer({ min: 1, max: 4 }), crashes }), { maxLength: 4 }),
        fc.boolean(),
        async (lines, fateList, parts, andAll) => {
          const walmart = new FakeWalmart(lines, fateList);
          const queue = new FakeQueue(walmart);
          let cancelled = 0;
          for (const part of parts) {
            const quantity = Math.min(part.mug, total(lines.mug) - cancelled);
            if (quantity === 0) continue;
            const payload = { reason: REASON, items: [{ line_item_id: "mug", quantity }] };
            const outcome = await queue.run(cancel, "cancel", payload, part.crashes);
            expect(outcome.state).toBe("confirmed");
            cancelled += quantity;
            expect(walmart.cancelled()).toBe(cancelled);
          }
          if (!andAll) return;
          await queue.run(cancel, "cancel", { reason: REASON, items: null });
          expect(walmart.cancelled()).toBe(total(lines.mug) + total(lines.plate));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("without a reason fails, and says where to choose one", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    expect(
      await new FakeQueue(walmart).run(cancel, "cancel", { reason: null, items: null }),
    ).toMatchObject({ state: "failed", remedy: expect.stringContaining("Cancel on Walmart") });
    expect(walmart.cancelled()).toBe(0);
  });

  it("without a reason is confirmed without a request if everything is canceled already", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.acknowledged = 0;
    walmart.lines[0]!.cancelled = 2;
    expect(
      await new FakeQueue(walmart).run(cancel, "cancel", { reason: null, items: null }),
    ).toMatchObject({ state: "confirmed" });
  });

  it("of a whole order of which something is shipped fails with a problem that says so", async () => {
    const walmart = new FakeWalmart({ mug: [2] });
    walmart.lines[0]!.parcels.push({ number: "T-1", quantity: 1 });
    expect(
      await new FakeQueue(walmart).run(cancel, "cancel", { reason: REASON, items: null }),
    ).toMatchObject({ state: "failed", problem: expect.stringMatching(/1 unit\(s\).*shipped/) });
    expect(walmart.cancelled()).toBe(0);
  });
});

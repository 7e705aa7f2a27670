import fc from "fast-check";
import { allocateCancellation, allocateShipment } from "..";

const line = (line_number: string, available: number, line_item_id: string | null = "mug") => ({
  line_number,
  available,
  line_item_id,
});
const nameOf = (id: string) => `the ${id}`;
const item = (quantity: number, line_item_id = "mug") => ({ line_item_id, quantity });

describe("allocateShipment", () => {
  it("ships several units from one line", () => {
    expect(
      allocateShipment({ lines: [line("1", 3)], items: [item(2)], labels: ["A"], nameOf }),
    ).toEqual({
      ok: true,
      lines: [{ line_number: "1", packages: [{ label: "A", quantity: 2 }] }],
      activity: [],
      shortages: [],
    });
  });

  it("ships several single-unit lines, first lines first", () => {
    const lines = [line("1", 0), line("2", 1), line("3", 1), line("4", 1)];
    expect(allocateShipment({ lines, items: [item(2)], labels: ["A"], nameOf })).toMatchObject({
      lines: [
        { line_number: "2", packages: [{ label: "A", quantity: 1 }] },
        { line_number: "3", packages: [{ label: "A", quantity: 1 }] },
      ],
    });
  });

  it.each([
    [5, ["A", "B"], [3, 2], []],
    [6, ["A", "B", "C"], [2, 2, 2], []],
    [4, ["A", "B", "C"], [2, 1, 1], []],
    [1, ["A", "B"], [1], ["B"]],
    [2, ["A", "B", "C", "D"], [1, 1], ["C", "D"]],
  ])("distributes %i units over the labels %j", (units, labels, quantities, left) => {
    expect(
      allocateShipment({ lines: [line("1", 9)], items: [item(units)], labels, nameOf }),
    ).toEqual({
      ok: true,
      lines: [
        {
          line_number: "1",
          packages: quantities.map((quantity, index) => ({ label: labels[index], quantity })),
        },
      ],
      activity: left,
      shortages: [],
    });
  });

  it("uses one label for several items", () => {
    const lines = [line("1", 2, "mug"), line("2", 3, "plate")];
    const items = [item(2, "mug"), item(3, "plate")];
    expect(allocateShipment({ lines, items, labels: ["A", "B"], nameOf })).toMatchObject({
      lines: [
        { line_number: "1", packages: [{ label: "A", quantity: 2 }] },
        {
          line_number: "2",
          packages: [
            { label: "A", quantity: 1 },
            { label: "B", quantity: 2 },
          ],
        },
      ],
    });
  });

  it.each([
    ["no label", [item(1)], [], /label/],
    ["an item without a line", [item(1, "gift")], ["A"], /^the gift is not part/],
    ["no items", [], ["A"], /at least one unit/],
    ["items without units", [item(0)], ["A"], /at least one unit/],
    ["half a unit", [item(0.5)], ["A"], /^The quantity of the mug .*0\.5/],
    ["a negative quantity", [item(-1)], ["A"], /-1/],
  ])("rejects %s", (_, items, labels, problem) => {
    const result = allocateShipment({ lines: [line("1", 2), line("2", 1)], items, labels, nameOf });
    expect(result).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  const anyLines = fc.array(
    fc.record({
      available: fc.integer({ min: -1, max: 5 }),
      line_item_id: fc.constantFrom("mug", "plate", null),
    }),
    { maxLength: 8 },
  );
  const anyItems = fc.array(
    fc.record({
      line_item_id: fc.constantFrom("mug", "plate", "gift"),
      quantity: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 4 },
  );

  it("never exceeds a line and never loses a unit or a label", () => {
    fc.assert(
      fc.property(anyLines, anyItems, fc.integer({ min: 0, max: 8 }), (shapes, items, count) => {
        const lines = shapes.map((shape, index) => ({ ...shape, line_number: String(index + 1) }));
        const labels = Array.from({ length: count }, (_, index) => `label ${index}`);
        const result = allocateShipment({ lines, items, labels, nameOf });
        expect(allocateShipment({ lines, items, labels, nameOf })).toEqual(result);

        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const asked = (id: string) =>
          sum(items.filter((i) => i.line_item_id === id).map((i) => i.quantity));
        const there = (id: string) =>
          sum(lines.filter((l) => l.line_item_id === id).map((l) => Math.max(0, l.available)));
        const ids = ["mug", "plate", "gift"];
        const possible =
          count > 0 &&
          sum(ids.map(asked)) > 0 &&
          ids.every((id) => asked(id) === 0 || lines.some((l) => l.line_item_id === id));
        expect(result.ok).toBe(possible);
        if (!result.ok) return;

        const used = new Map<string, number>();
        for (const id of ids) {
          const own = result.lines.filter(
            ({ line_number }) => lines[Number(line_number) - 1]?.line_item_id === id,
          );
          const taken = sum(own.flatMap((l) => l.packages.map((p) => p.quantity)));
          const short = sum(
            result.shortages.filter((s) => s.line_item_id === id).map((s) => s.quantity),
          );
          expect(taken).toBe(Math.min(asked(id), there(id)));
          expect(taken + short).toBe(asked(id));
        }
        for (const { line_number, packages } of result.lines) {
          expect(packages.length).toBeGreaterThan(0);
          expect(sum(packages.map((p) => p.quantity))).toBeLessThanOrEqual(
            lines[Number(line_number) - 1]?.available ?? 0,
          );
          for (const { label, quantity } of packages) {
            expect(quantity).toBeGreaterThan(0);
            used.set(label, (used.get(label) ?? 0) + quantity);
          }
        }
        const most = Math.ceil(sum(ids.map(asked)) / Math.min(count, sum(ids.map(asked))));
        expect(Math.max(0, ...used.values())).toBeLessThanOrEqual(most);
        if (result.shortages.length) return;
        expect([...used.keys(), ...result.activity]).toEqual(labels);
        expect(Math.max(...used.values()) - Math.min(...used.values())).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it("puts what can be shipped into the parcels that it would be in without shortages", () => {
    fc.assert(
      fc.property(anyLines, anyItems, fc.integer({ min: 1, max: 6 }), (shapes, items, count) => {
        const labels = Array.from({ length: count }, (_, index) => `label ${index}`);
        const lines = shapes.map((shape, index) => ({
          line_item_id: shape.line_item_id,
          available: Math.max(0, shape.available),
          line_number: String(index + 1),
        }));
        const full = allocateShipment({ lines, items, labels, nameOf });
        if (!full.ok || full.shortages.length) return;
        // One line is shipped elsewhere.
        for (const gone of full.lines) {
          const last = lines.findLast(
            (l) => l.line_item_id === lines[Number(gone.line_number) - 1]?.line_item_id,
          );
          if (last?.line_number !== gone.line_number) continue;
          const less = lines.map((l) =>
            l.line_number === gone.line_number ? { ...l, available: 0 } : l,
          );
          const part = allocateShipment({ lines: less, items, labels, nameOf });
          expect(part).toMatchObject({
            ok: true,
            lines: full.lines.filter((l) => l.line_number !== gone.line_number),
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("counts what was sent before, and sends no unit twice", () => {
    const lines = [{ ...line("1", 1), sent: 0 }, { ...line("2", 0), sent: 1 }, line("3", 1)];
    expect(allocateShipment({ lines, items: [item(2)], labels: ["A", "B"], nameOf })).toMatchObject(
      {
        lines: [
          { line_number: "1", packages: [{ label: "A", quantity: 1 }] },
          { line_number: "2", packages: [{ label: "B", quantity: 1 }] },
        ],
        shortages: [],
      },
    );
  });
});

describe("allocateCancellation", () => {
  const lines = [
    { line_number: "1", cancellable: 1, line_item_id: "mug" },
    { line_number: "2", cancellable: 0, line_item_id: "mug" },
    { line_number: "3", cancellable: 4, line_item_id: "mug" },
    { line_number: "4", cancellable: 1, line_item_id: "plate" },
  ];

  it("takes the units that can still be canceled, line by line", () => {
    expect(allocateCancellation({ lines, items: [item(3), item(1, "plate")], nameOf })).toEqual({
      ok: true,
      lines: [
        { line_number: "1", quantity: 1 },
        { line_number: "3", quantity: 2 },
        { line_number: "4", quantity: 1 },
      ],
      shortages: [],
    });
  });

  it("takes what there is, and says what is missing", () => {
    expect(allocateCancellation({ lines, items: [item(6)], nameOf })).toEqual({
      ok: true,
      lines: [
        { line_number: "1", quantity: 1 },
        { line_number: "3", quantity: 4 },
      ],
      shortages: [{ line_item_id: "mug", quantity: 1 }],
    });
  });
});

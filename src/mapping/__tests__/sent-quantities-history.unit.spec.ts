import fc from "fast-check";
import { type QuantityRule, walmartQuantity } from "../quantity-rule";
import { sentQuantities } from "../sent-quantities";

/**
 * A model of an item at two ship nodes, at Walmart and in the store: what buyers can order must never be more than what
 * is on the shelf and promised to nobody, and just that once both sides know everything. Walmart's part is its guide for
 * sellers; the store's part is what `openUnitsOf` reads from the tables.
 */

interface Unshipped {
  node: Node;
  /** Open at Walmart: not shipped, not canceled. */
  atWalmart: number;
  /** The same as the store has read it last; null: it does not know the order. */
  read: number | null;
  /** Reserved for it in the store. */
  reserved: number;
  /** Packed for it: off the shelf's count, and still in the house. */
  packed: number;
  /** Reported as shipped in the store, and not yet sent. */
  toShip: number;
  /** Canceled in the store, and not yet sent. */
  toCancel: number;
}

const NODES = ["east", "west"] as const;
type Node = (typeof NODES)[number];

class Model {
  readonly input: Record<Node, number> = { east: 0, west: 0 };
  readonly stocked: Record<Node, number>;
  /** Reserved for buyers of other channels. */
  readonly elsewhere: Record<Node, number> = { east: 0, west: 0 };
  readonly orders: Unshipped[] = [];

  constructor(
    stocked: Record<Node, number>,
    readonly rule: QuantityRule,
  ) {
    this.stocked = { ...stocked };
    this.send();
  }

  /** What buyers can order at Walmart. */
  available(node: Node): number {
    const open = this.at(node).reduce((sum, { atWalmart }) => sum + atWalmart, 0);
    return Math.max(0, this.input[node] - open);
  }

  /** In the house, packed units included, and promised to nobody. What was handed to a carrier is gone. */
  free(node: Node): number {
    const packed = this.at(node).reduce((sum, order) => sum + order.packed, 0);
    const needed = this.at(node).reduce(
      (sum, { atWalmart, toShip }) => sum + Math.max(0, atWalmart - toShip),
      0,
    );
    return this.stocked[node] + packed - this.elsewhere[node] - needed;
  }

  /** Packed for units that were canceled meanwhile. They are for sale again when the merchant has unpacked them. */
  packedInVain(node: Node): number {
    return this.at(node).reduce(
      (sum, { packed, atWalmart }) => sum + Math.max(0, packed - atWalmart),
      0,
    );
  }

  /** The store computes the quantities and Walmart takes them. */
  send(): void {
    const stock = NODES.map((node) => {
      const orders = this.at(node);
      const reserved = orders.reduce((sum, order) => sum + order.reserved, 0);
      const open = orders.reduce(
        (sum, order) => sum + Math.min(order.read ?? 0, order.reserved + order.packed),
        0,
      );
      return [node, { units: this.stocked[node] - this.elsewhere[node] - reserved, open }] as const;
    });
    const sent = sentQuantities(Object.fromEntries(stock), this.rule);
    for (const node of NODES) this.input[node] = sent?.[node]?.input ?? 0;
  }

  private at(node: Node): Unshipped[] {
    return this.orders.filter((order) => order.node === node);
  }

  /** The store reads an order: imports it, or follows what was canceled at Walmart. */
  read(order: Unshipped): void {
    if (order.read === null) order.reserved = order.atWalmart;
    order.read = order.atWalmart;
    const held = order.reserved + order.packed + order.toShip + order.toCancel;
    order.reserved -= Math.min(order.reserved, Math.max(0, held - order.atWalmart));
  }

  /** The queued messages of an order, shipments first. The quantity is lowered before a shipment. */
  deliver(order: Unshipped): void {
    if (order.toShip) {
      this.send();
      // Walmart may have canceled some: it refuses to ship those.
      const shipped = Math.min(order.toShip, order.atWalmart);
      order.atWalmart -= shipped;
      order.toShip = 0;
    }
    order.atWalmart -= Math.min(order.toCancel, order.atWalmart);
    order.toCancel = 0;
    this.read(order);
  }
}

const some = fc.integer({ min: 1, max: 6 });
const step = fc.record({
  do: fc.constantFrom(
    "buy",
    "import",
    "pack",
    "ship",
    "cancel here",
    "cancel at Walmart",
    "deliver",
    "send",
    "sell elsewhere",
    "find",
    "lose",
  ),
  node: fc.constantFrom(...NODES),
  order: fc.nat(5),
  units: some,
});

function perform(
  model: Model,
  what: { do: string; node: Node; order: number; units: number },
): void {
  const { node } = what;
  const order = model.orders[what.order % Math.max(1, model.orders.length)];
  switch (what.do) {
    case "buy": {
      const units = Math.min(what.units, model.available(node));
      if (units)
        model.orders.push({
          node,
          atWalmart: units,
          read: null,
          reserved: 0,
          packed: 0,
          toShip: 0,
          toCancel: 0,
        });
      return;
    }
    case "send":
      return model.send();
    case "sell elsewhere":
      // Other channels may sell what is free, as far as the store knows.
      model.elsewhere[node] += Math.min(what.units, Math.max(0, model.free(node)));
      return model.send();
    case "find":
      model.stocked[node] += what.units;
      return;
    case "lose":
      // More may be sold by now than there is.
      model.stocked[node] = Math.max(0, model.stocked[node] - what.units);
      return model.send();
  }
  if (!order) return;
  if (what.do === "cancel at Walmart") {
    const left = order.atWalmart - order.toShip - order.packed;
    order.atWalmart -= Math.min(what.units, Math.max(0, left));
  } else if (what.do === "import") model.read(order);
  else if (what.do === "deliver") model.deliver(order);
  else if (what.do === "pack") {
    const units = Math.min(what.units, order.reserved, order.atWalmart);
    order.reserved -= units;
    order.packed += units;
    model.stocked[order.node] -= units;
  } else if (what.do === "ship") {
    const units = Math.min(what.units, order.packed);
    order.packed -= units;
    order.toShip += units;
  } else {
    const units = Math.min(what.units, order.reserved);
    order.reserved -= units;
    order.toCancel += units;
  }
}

const stock = fc.record({ east: fc.nat(15), west: fc.nat(15) });
const rules = fc.oneof(
  fc.constant({}),
  fc.record({ buffer: fc.nat(4), maximum: fc.nat(12) }, { requiredKeys: [] }),
);

it("never offers more than is free, and all of it at rest", () => {
  fc.assert(
    fc.property(stock, rules, fc.array(step, { maxLength: 40 }), (units, rule, steps) => {
      const model = new Model(units, rule);
      for (const each of steps) {
        perform(model, each);
        for (const node of NODES) {
          const [offered, free] = [model.available(node), Math.max(0, model.free(node))];
          if (offered > free) throw new Error(`${offered} are offered, ${free} are free (${node})`);
        }
      }
      for (const order of model.orders) {
        model.read(order);
        model.deliver(order);
      }
      model.send();
      const offered = NODES.reduce((sum, node) => sum + model.available(node), 0);
      const free = NODES.reduce(
        (sum, node) => sum + Math.max(0, model.free(node) - model.packedInVain(node)),
        0,
      );
      expect(offered).toBe(walmartQuantity(free, rule));
    }),
    { numRuns: 10_000 },
  );
});

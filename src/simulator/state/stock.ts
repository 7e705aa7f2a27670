/** The stock of an item at a ship node. */
export interface NodeStock {
  /** What the seller set. */
  quantity: number;
  /** Ordered and not yet shipped. */
  reserved: number;
}

/** What buyers can order of it. */
export function availableOf({ quantity, reserved }: NodeStock): number {
  return Math.max(0, quantity - reserved);
}

/** Stock by seller, SKU and ship node. */
export class Stock {
  private readonly sellers = new Map<string, Map<string, Map<string, NodeStock>>>();

  /** The ship nodes of a SKU; empty if its stock was never set. */
  nodes(seller: string, sku: string): ReadonlyMap<string, NodeStock> {
    return this.sellers.get(seller)?.get(sku) ?? new Map<string, NodeStock>();
  }

  /** The stock of a SKU at a node, to read and to change. */
  at(seller: string, sku: string, shipNode: string): NodeStock {
    const skus = entry(this.sellers, seller, () => new Map<string, Map<string, NodeStock>>());
    const nodes = entry(skus, sku, () => new Map<string, NodeStock>());
    return entry(nodes, shipNode, () => ({ quantity: 0, reserved: 0 }));
  }

  /** Removes the stock of a SKU, when its item is retired. */
  forget(seller: string, sku: string): void {
    this.sellers.get(seller)?.delete(sku);
  }

  clear(): void {
    this.sellers.clear();
  }
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) {
    return existing;
  }
  const made = make();
  map.set(key, made);
  return made;
}

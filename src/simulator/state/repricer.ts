/** A rule of a strategy. */
export interface RepricerRule {
  strategyType: "Buy Box Price" | "External Price" | "Competitive Price";
  adjustmentType: "UNIT" | "PERCENTAGE";
  adjustmentValue: number;
}

/** A strategy of the repricer, as the API names its parts. */
export interface RepricerStrategy {
  strategyCollectionId: string;
  repricerStrategy: string;
  enabled: boolean;
  enableRepricerForPromotion: boolean;
  restoreSellerPriceWithoutTarget: boolean;
  enableBuyboxMeetExternal: boolean;
  compareWith3pOfferOnly: boolean;
  strategies: RepricerRule[];
}

/** An item's strategy, with the prices that the repricer stays between, in cents. */
export interface RepricerAssignment {
  strategy: string;
  minimumCents: number;
  maximumCents: number;
}

/** The sellers' repricer strategies, and the items that have one. */
export class Repricer {
  private readonly strategies = new Map<string, RepricerStrategy[]>();
  private readonly assignments = new Map<string, RepricerAssignment>();

  ofSeller(seller: string): readonly RepricerStrategy[] {
    return this.strategies.get(seller) ?? [];
  }

  put(seller: string, strategy: RepricerStrategy): void {
    const others = this.ofSeller(seller).filter(
      ({ strategyCollectionId }) => strategyCollectionId !== strategy.strategyCollectionId,
    );
    this.strategies.set(seller, [...others, strategy]);
  }

  remove(seller: string, id: string): void {
    const left = this.ofSeller(seller).filter((one) => one.strategyCollectionId !== id);
    this.strategies.set(seller, left);
  }

  /** The strategy of an item; undefined if it has none. */
  assignment(seller: string, sku: string): RepricerAssignment | undefined {
    return this.assignments.get(keyOf(seller, sku));
  }

  assign(seller: string, sku: string, assignment: RepricerAssignment | null): void {
    if (assignment) this.assignments.set(keyOf(seller, sku), assignment);
    else this.assignments.delete(keyOf(seller, sku));
  }

  /** How many items have a strategy. */
  countOf(seller: string, strategy: string): number {
    return [...this.assignments].filter(
      ([key, one]) => key.startsWith(`${seller} `) && one.strategy === strategy,
    ).length;
  }

  /** Moves the assignments of a strategy to its new name. */
  rename(seller: string, before: string, after: string): void {
    for (const [key, one] of this.assignments)
      if (key.startsWith(`${seller} `) && one.strategy === before) one.strategy = after;
  }

  clear(): void {
    this.strategies.clear();
    this.assignments.clear();
  }
}

function keyOf(seller: string, sku: string): string {
  return `${seller} ${sku}`;
}

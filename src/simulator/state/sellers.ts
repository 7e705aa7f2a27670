/** The permissions of an API key, as Walmart's token detail names them. */
export const SCOPES = [
  "orders",
  "returns",
  "inventory",
  "price",
  "item",
  "feeds",
  "lagtime",
  "reports",
  "content",
] as const;
export type Scope = (typeof SCOPES)[number];

export type Access = "full_access" | "view_only" | "no_access";

/** Input of `startSimulator` for a seller account. */
export interface SellerInput {
  clientId: string;
  clientSecret: string;
  /** Access by permission; full access for all that are not listed. */
  scopes?: Record<string, Access>;
  /** Its ship nodes; the first one is the default. If omitted, there is a generated one, and any other is accepted. */
  shipNodes?: string[];
}

/** A seller account with Walmart's ids. */
export interface Seller {
  clientId: string;
  clientSecret: string;
  scopes: Record<string, Access>;
  partnerId: string;
  sellerId: string;
  shipNodes: string[];
  /** Whether ship nodes other than these are accepted. */
  otherNodes: boolean;
}

export const DEFAULT_SELLER: SellerInput = {
  clientId: "simulator-client",
  clientSecret: "simulator-secret",
};

/** The seller accounts of this Walmart. */
export class Sellers {
  private readonly byClientId = new Map<string, Seller>();
  private readonly first: Seller;

  constructor(inputs: SellerInput[]) {
    const list = (inputs.length > 0 ? inputs : [DEFAULT_SELLER]).map(toSeller);
    for (const seller of list) {
      this.byClientId.set(seller.clientId, seller);
    }
    this.first = list[0] as Seller;
  }

  /** The seller of orders that name none. */
  default(): Seller {
    return this.first;
  }

  get(clientId: string): Seller | undefined {
    return this.byClientId.get(clientId);
  }

  all(): Seller[] {
    return [...this.byClientId.values()];
  }
}

function toSeller(input: SellerInput, index: number): Seller {
  const all = Object.fromEntries(SCOPES.map((scope) => [scope, "full_access" as Access]));
  return {
    clientId: input.clientId,
    clientSecret: input.clientSecret,
    scopes: { ...all, ...input.scopes },
    partnerId: String(10_001_000_000 + index),
    sellerId: String(101_000_000 + index),
    shipNodes: input.shipNodes ?? [String(10_001_700_000 + index)],
    otherNodes: !input.shipNodes,
  };
}

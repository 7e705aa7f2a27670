/** The parts of the API that a key can be allowed, as Walmart's token detail names them. */
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

/** A seller account as given to `startSimulator`. */
export interface SellerInput {
  clientId: string;
  clientSecret: string;
  /** What the API key may do; what is not named is fully allowed. */
  scopes?: Record<string, Access>;
  /** Its ship nodes, the first one for all that names none; one made up and any other taken if not given. */
  shipNodes?: string[];
}

/** A seller account with the numbers that Walmart knows it by. */
export interface Seller {
  clientId: string;
  clientSecret: string;
  scopes: Record<string, Access>;
  partnerId: string;
  sellerId: string;
  shipNodes: string[];
  /** Whether ship nodes that are not among them are refused. */
  otherNodes: boolean;
}

export const DEFAULT_SELLER: SellerInput = {
  clientId: "simulator-client",
  clientSecret: "simulator-secret",
};

/** The seller accounts that this Walmart knows. */
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

  /** The seller that orders belong to when none is named. */
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

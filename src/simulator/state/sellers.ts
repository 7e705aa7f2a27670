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

/** Input of `startSimulator`: API keys of a seller. */
export interface SellerInput {
  clientId: string;
  clientSecret: string;
  /** Walmart's id of the seller. Entries with the same id are keys of one seller. If omitted, it is a seller of its own. */
  partnerId?: string;
  /** Access by permission; full access for all that are not listed. */
  scopes?: Record<string, Access>;
  /** Its ship nodes; the first one is the default. If omitted, there is a generated one, and any other is accepted. */
  shipNodes?: string[];
}

/** A seller with Walmart's ids, as one of its API keys sees it. */
export interface Seller {
  /** The client ID of its first API key: its orders, items and the rest are stored under it. */
  id: string;
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

/** The sellers of this Walmart, each with one or more API keys. */
export class Sellers {
  private readonly byClientId = new Map<string, Seller>();
  private readonly first: Seller;

  constructor(inputs: SellerInput[]) {
    const list = toSellers(inputs.length > 0 ? inputs : [DEFAULT_SELLER]);
    for (const seller of list) {
      this.byClientId.set(seller.clientId, seller);
    }
    this.first = list[0] as Seller;
  }

  /** The seller of orders that name none. */
  default(): Seller {
    return this.first;
  }

  /** The seller with an API key, by any of its client IDs. */
  get(clientId: string): Seller | undefined {
    return this.byClientId.get(clientId);
  }
}

function toSellers(inputs: SellerInput[]): Seller[] {
  const firsts = new Map<string, Seller>();
  return inputs.map((input, index) => {
    const known = input.partnerId === undefined ? undefined : firsts.get(input.partnerId);
    const seller = toSeller(input, index, known);
    if (!known) {
      firsts.set(seller.partnerId, seller);
    }
    return seller;
  });
}

/** @param first the same seller with its first API key, if this is not the first */
function toSeller(input: SellerInput, index: number, first: Seller | undefined): Seller {
  const all = Object.fromEntries(SCOPES.map((scope) => [scope, "full_access" as Access]));
  return {
    id: first?.id ?? input.clientId,
    clientId: input.clientId,
    clientSecret: input.clientSecret,
    scopes: { ...all, ...input.scopes },
    partnerId: first?.partnerId ?? input.partnerId ?? String(10_001_000_000 + index),
    sellerId: first?.sellerId ?? String(101_000_000 + index),
    shipNodes: first?.shipNodes ?? input.shipNodes ?? [String(10_001_700_000 + index)],
    otherNodes: first?.otherNodes ?? !input.shipNodes,
  };
}

import {
  isWalmartError,
  type OperationName,
  type PermissionScope,
  type WalmartClient,
} from "../../walmart-api";

/** A permission that the plugin works with; all are needed in full. */
interface Needed {
  scope: PermissionScope;
  /** A read that changes nothing and costs little. Walmart has none for prices. */
  probe?: { operation: OperationName; ask(client: WalmartClient): Promise<unknown> };
}

const NEEDED: Needed[] = [
  {
    scope: "orders",
    probe: {
      operation: "orders.listReleased",
      ask: ({ orders }) => orders.listReleased({ limit: 1 }).next(),
    },
  },
  {
    scope: "returns",
    probe: { operation: "returns.list", ask: ({ returns }) => returns.listPage({ limit: 1 }) },
  },
  {
    scope: "item",
    probe: { operation: "items.list", ask: ({ items }) => items.listPage({ limit: 1 }) },
  },
  {
    scope: "inventory",
    probe: {
      operation: "inventory.listNodes",
      ask: ({ inventory }) => inventory.listNodesPage({ limit: 1 }),
    },
  },
  { scope: "price" },
  {
    scope: "feeds",
    probe: { operation: "feeds.list", ask: ({ feeds }) => feeds.listPage({ limit: 1 }) },
  },
];

const FULL = "full_access";
const IN_WORDS: Record<string, string> = {
  [FULL]: "full access",
  view_only: "view only",
  no_access: "no access",
};

/**
 * Which of the needed permissions API keys lack, in words. What Walmart says of the keys is believed where it says that
 * something is missing; where it says nothing, or that all is well, it is tried, all at once. A read that fails for any
 * other reason says nothing about permissions.
 *
 * @param scopes as `token.detail()` answers them
 */
export async function missingPermissions(
  client: WalmartClient,
  scopes: Record<string, string>,
): Promise<string[]> {
  const found = await Promise.all(
    NEEDED.map(async ({ scope, probe }): Promise<string[]> => {
      const told = scopes[scope];
      if (told !== undefined && told !== FULL)
        return [`"${scope}" (now: ${IN_WORDS[told] ?? told}, needed: full access)`];
      return probe && (await isRefused(client, probe))
        ? [`"${scope}" (Walmart refuses to show them, needed: full access)`]
        : [];
    }),
  );
  return found.flat();
}

async function isRefused(
  client: WalmartClient,
  { operation, ask }: NonNullable<Needed["probe"]>,
): Promise<boolean> {
  // Nobody waits for the throttle to learn of a permission, and the work itself needs what is left of it.
  if (client.throttle.availableAt(operation)) return false;
  try {
    await ask(client);
    return false;
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return error.kind === "auth";
  }
}

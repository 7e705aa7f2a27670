import {
  isWalmartError,
  type OperationName,
  type PermissionScope,
  type WalmartClient,
} from "../../walmart-api";

/** A permission that the plugin needs with full access. */
interface NeededPermission {
  scope: PermissionScope;
  /** A cheap read that changes nothing. Walmart has none for prices. */
  probe?: { operation: OperationName; read(client: WalmartClient): Promise<unknown> };
}

const NEEDED: NeededPermission[] = [
  {
    scope: "orders",
    probe: {
      operation: "orders.listReleased",
      read: ({ orders }) => orders.listReleased({ limit: 1 }).next(),
    },
  },
  {
    scope: "returns",
    probe: { operation: "returns.list", read: ({ returns }) => returns.listPage({ limit: 1 }) },
  },
  {
    scope: "item",
    probe: { operation: "items.list", read: ({ items }) => items.listPage({ limit: 1 }) },
  },
  {
    scope: "inventory",
    probe: {
      operation: "inventory.listNodes",
      read: ({ inventory }) => inventory.listNodesPage({ limit: 1 }),
    },
  },
  { scope: "price" },
  {
    scope: "feeds",
    probe: { operation: "feeds.list", read: ({ feeds }) => feeds.listPage({ limit: 1 }) },
  },
];

const FULL = "full_access";
const ACCESS_LABELS: Record<string, string> = {
  [FULL]: "full access",
  view_only: "view only",
  no_access: "no access",
};

/**
 * The permissions that the API keys lack, described for the merchant. If Walmart reports a scope as less than full,
 * that counts. If it reports nothing or full access, a probe read confirms it; all probes run in parallel. A probe
 * that fails for any other reason proves nothing about permissions.
 *
 * @param scopes as returned by `token.detail()`
 */
export async function missingPermissions(
  client: WalmartClient,
  scopes: Record<string, string>,
): Promise<string[]> {
  const found = await Promise.all(
    NEEDED.map(async ({ scope, probe }): Promise<string[]> => {
      const reported = scopes[scope];
      if (reported !== undefined && reported !== FULL)
        return [
          `"${scope}" (current access: ${ACCESS_LABELS[reported] ?? reported}, needed: full access)`,
        ];
      return probe && (await isRefused(client, probe))
        ? [`"${scope}" (Walmart denies access, needed: full access)`]
        : [];
    }),
  );
  return found.flat();
}

async function isRefused(
  client: WalmartClient,
  { operation, read }: NonNullable<NeededPermission["probe"]>,
): Promise<boolean> {
  // A probe never waits for the throttle: the real work needs the remaining calls.
  if (client.throttle.availableAt(operation)) return false;
  try {
    await read(client);
    return false;
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return error.kind === "auth";
  }
}

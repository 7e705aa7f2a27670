import { useQuery } from "@tanstack/react-query";
import { sync } from "./api";
import { walmartKeys } from "./query-keys";

/**
 * What Walmart would be told of stock and prices. It is asked for when it is looked at and kept for a while, so that
 * closing the drawer loses nothing; it is not kept fresh, since it asks Walmart.
 */
export function useDryRun(isLookedAt: boolean, accountId?: string) {
  return useQuery({
    queryKey: walmartKeys.dryRun(accountId ?? ""),
    queryFn: async () =>
      (
        await sync({
          ...(accountId ? { account_id: accountId } : {}),
          what: ["inventory", "prices"],
          dry_run: true,
        })
      ).results,
    enabled: isLookedAt,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

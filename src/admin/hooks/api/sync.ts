import { useQuery } from "@tanstack/react-query";
import type { AdminSyncWalmart, AdminSyncWalmartResponse } from "../../../types";
import { request } from "../../sdk";

/** Runs parts of the synchronization now. */
export const sync = (body: AdminSyncWalmart): Promise<AdminSyncWalmartResponse> =>
  request.post(["sync"], body);

/**
 * What a sync of stock and prices would send. Kept until it is asked for again, since each run reads at Walmart: closing
 * the drawer loses nothing.
 */
export function useDryRun(isOpen: boolean, accountId?: string) {
  return useQuery({
    queryKey: ["walmart", "dry-run", accountId ?? ""],
    queryFn: async () => {
      const account = accountId ? { account_id: accountId } : {};
      return (await sync({ ...account, what: ["inventory", "prices"], dry_run: true })).results;
    },
    enabled: isOpen,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

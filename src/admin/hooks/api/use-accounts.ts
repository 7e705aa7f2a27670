import { useQuery } from "@tanstack/react-query";
import { listAccounts } from "./api";
import { walmartKeys } from "./query-keys";

const REFRESH_MS = 30_000;

/** All seller accounts, with their health kept fresh. */
export function useAccounts() {
  return useQuery({
    queryKey: walmartKeys.accounts,
    queryFn: async () => (await listAccounts()).accounts,
    refetchInterval: REFRESH_MS,
  });
}

import { useMemo } from "react";
import { useAccounts } from "./use-accounts";

/** Names of the accounts by id, if there are several; with one there is nothing to tell apart. */
export function useAccountNames(): ReadonlyMap<string, string> | null {
  const { data: accounts } = useAccounts();
  return useMemo(
    () =>
      accounts && accounts.length > 1 ? new Map(accounts.map(({ id, name }) => [id, name])) : null,
    [accounts],
  );
}

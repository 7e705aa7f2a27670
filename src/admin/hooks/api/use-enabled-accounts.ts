import { useAccounts } from "./use-accounts";

/** The accounts that are synchronised; none until they are loaded. */
export function useEnabledAccounts() {
  const { data: accounts = [] } = useAccounts();
  return accounts.filter((account) => account.enabled);
}

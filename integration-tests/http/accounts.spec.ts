import { storeSuite } from "../support/store/suite";
import { accountCheck } from "./accounts/account-check";
import { accountConnect } from "./accounts/account-connect";
import { adminLayout } from "./accounts/admin-layout";
import { afterRestore } from "./accounts/after-restore";
import { apiAccounts } from "./accounts/api-accounts";
import { apiGuards } from "./accounts/api-guards";
import { privacy } from "./accounts/privacy";
import { SELLERS } from "./accounts/sellers";

storeSuite(
  "accounts",
  [accountCheck, accountConnect, adminLayout, apiAccounts, apiGuards, afterRestore, privacy],
  { sellers: SELLERS },
);

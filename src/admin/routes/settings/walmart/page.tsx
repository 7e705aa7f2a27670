import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AccountsSection } from "../../../components/accounts/accounts-section";

/** Settings → Walmart: the seller accounts. */
const WalmartSettingsPage = () => <AccountsSection />;

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartSettingsPage;

import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SettingsPage } from "../../walmart/settings/settings";

/** Settings → Walmart: the same page as in the section. */
const WalmartSettingsPage = () => <SettingsPage />;

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartSettingsPage;

import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Settings } from "../../walmart/settings/page";

/** Settings → Walmart: the same page as in the section. */
const WalmartSettingsPage = () => <Settings />;

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartSettingsPage;

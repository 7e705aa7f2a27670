import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { Settings } from "./settings";

const WalmartSettingsPage = () => (
  <SectionPage>
    <Settings />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.settings",
  translationNs: "walmart",
  rank: 9,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.settings" />,
};

export default WalmartSettingsPage;

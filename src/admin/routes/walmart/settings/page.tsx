import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { SettingsPage } from "./settings";

const WalmartSettingsPage = () => (
  <SectionPage>
    <SettingsPage />
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

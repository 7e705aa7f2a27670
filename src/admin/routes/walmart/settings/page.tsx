import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AccountsSection } from "../../../components/accounts/accounts-section";
import { Crumb } from "../../../components/section/crumb";
import { SectionPage } from "../../../components/section/section-page";

const WalmartSettingsPage = () => (
  <SectionPage>
    <AccountsSection />
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

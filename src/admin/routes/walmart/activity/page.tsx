import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ActivityPage } from "./table";
import { Crumb } from "../../../components/section/crumb";
import { SectionPage } from "../../../components/section/section-page";

const WalmartActivityPage = () => (
  <SectionPage>
    <ActivityPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.activity",
  translationNs: "walmart",
  rank: 8,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.activity" />,
};

export default WalmartActivityPage;

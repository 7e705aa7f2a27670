import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListingsPage } from "./table";
import { Crumb } from "../../../components/section/crumb";
import { SectionPage } from "../../../components/section/section-page";

const WalmartListingsPage = () => (
  <SectionPage>
    <ListingsPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.listings",
  translationNs: "walmart",
  rank: 3,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.listings" />,
};

export default WalmartListingsPage;

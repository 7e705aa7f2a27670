import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Channels } from "@medusajs/icons";
import { OverviewPage } from "./overview";
import { SectionPage } from "../../components/section/section-page";

const WalmartPage = () => (
  <SectionPage>
    <OverviewPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
  icon: Channels,
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartPage;

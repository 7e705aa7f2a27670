import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReturnsPage } from "./table";
import { Crumb } from "../../../components/section/crumb";
import { SectionPage } from "../../../components/section/section-page";

const WalmartReturnsPage = () => (
  <SectionPage>
    <ReturnsPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.returns",
  translationNs: "walmart",
  rank: 2,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.returns" />,
};

export default WalmartReturnsPage;

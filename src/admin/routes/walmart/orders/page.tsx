import { defineRouteConfig } from "@medusajs/admin-sdk";
import { OrdersPage } from "./table";
import { SectionPage } from "../../../components/section/section-page";
import { Crumb } from "../../../components/section/crumb";

const WalmartOrdersPage = () => (
  <SectionPage>
    <OrdersPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.orders",
  translationNs: "walmart",
  rank: 1,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.orders" />,
};

export default WalmartOrdersPage;

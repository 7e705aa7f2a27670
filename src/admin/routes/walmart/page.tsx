import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Channels } from "@medusajs/icons";
import { Navigate } from "react-router-dom";

const WalmartPage = () => <Navigate to="/walmart/orders" replace />;

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
  icon: Channels,
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartPage;

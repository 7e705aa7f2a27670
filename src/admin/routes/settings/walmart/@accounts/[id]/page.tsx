import { AccountDrawer } from "../../../../walmart/settings/accounts/drawer";

/** `/settings/walmart/accounts/:id` */
const WalmartAccountPage = () => <AccountDrawer />;

export default WalmartAccountPage;

import { AccountDrawer } from "../../accounts/drawer";

/** `/walmart/settings/accounts/:id` */
const WalmartAccountPage = () => <AccountDrawer />;

export default WalmartAccountPage;

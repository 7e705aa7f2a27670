import WalmartAccountPage from "../../../../walmart/settings/@accounts/[id]/page";

/** `/settings/walmart/accounts/:id`: the same drawer as in the section. */
export default WalmartAccountPage;

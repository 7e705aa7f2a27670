import { storeSuite } from "../support/store/suite";
import { apiOverview } from "./overview/api-overview";
import { apiStatistics } from "./overview/api-statistics";
import { attention } from "./overview/attention";
import { events } from "./overview/events";
import { orderProblems } from "./overview/order-problems";

storeSuite("overview", [apiOverview, apiStatistics, attention, orderProblems, events]);

import { storeSuite } from "../support/store/suite";
import { payouts } from "./payouts/payouts";
import { payoutsLife } from "./payouts/payouts-life";

storeSuite("payouts", [payouts, payoutsLife]);

import { storeSuite } from "../support/store/suite";
import { money } from "./money/money";
import { refunds } from "./money/refunds";
import { refundsInMedusa } from "./money/refunds-in-medusa";
import { returns } from "./money/returns";

storeSuite("money", [returns, refunds, refundsInMedusa, money]);

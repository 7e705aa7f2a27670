import { storeSuite } from "../support/store/suite";
import { returnsTrouble } from "./outages/returns-trouble";
import { updateCertainty } from "./outages/update-certainty";
import { updateOutage } from "./outages/update-outage";
import { TIMEOUT_MS } from "./outages/timeout";

// Hanging calls must end within a test.
process.env.WALMART_REQUEST_TIMEOUT = String(TIMEOUT_MS);
afterAll(() => {
  delete process.env.WALMART_REQUEST_TIMEOUT;
});

storeSuite("outages", [updateCertainty, updateOutage, returnsTrouble]);

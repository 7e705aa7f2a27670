import { prepared } from "./support/prepared";
import { storeSuite } from "./support/store-suite";

const { lowest, newest } = prepared();

if (lowest !== newest)
  storeSuite("a store with the lowest Medusa", { medusa: lowest, manager: "npm" });
else
  it(`the lowest Medusa that is supported is the newest, ${newest}: it is tested once`, () => {
    expect(lowest).toBe(newest);
  });

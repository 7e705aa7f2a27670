import fc from "fast-check";
import { packEntries } from "../pack-entries";

const MAX_BYTES = 25 * 1024 * 1024;
const request = (group: string, text = "") => ({ group, entry: { text } });
const pack = (requests: ReturnType<typeof request>[]) => packEntries(requests, (one) => one.group);
const bytes = (feed: { entry: object }[]) =>
  Buffer.byteLength(JSON.stringify(feed.map(({ entry }) => entry)));

describe("packEntries", () => {
  it("puts as many entries into a feed as Walmart takes", () => {
    const some = Array.from({ length: 25_000 }, (_, index) => request(`product ${index}`));
    expect(pack(some).map((feed) => feed.length)).toEqual([10_000, 10_000, 5_000]);
    expect(pack([])).toEqual([]);
  });

  it("does not part a group, unless it alone is too large", () => {
    const singles = Array.from({ length: 9_999 }, (_, index) => request(`product ${index}`));
    const group = [request("group"), request("group"), request("group")];
    expect(pack([...singles, ...group]).map((feed) => feed.length)).toEqual([9_999, 3]);
    const huge = Array.from({ length: 10_001 }, () => request("huge"));
    expect(pack(huge).map((feed) => feed.length)).toEqual([10_000, 1]);
  });

  it("stays below Walmart's size, counted in bytes", () => {
    const long = "é".repeat(3 * 1024 * 1024);
    const feeds = pack(Array.from({ length: 9 }, (_, index) => request(`product ${index}`, long)));
    expect(feeds.map((feed) => feed.length)).toEqual([3, 3, 3]);
    for (const feed of feeds) expect(bytes(feed)).toBeLessThan(MAX_BYTES);
  });

  it("loses and repeats nothing, whatever comes", () => {
    const entries = fc.array(
      fc.record({ group: fc.constantFrom("a", "b", "c", "d"), size: fc.nat(9_000_000) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, (given) => {
        const requests = given.map(({ group, size }) => request(group, "x".repeat(size)));
        const feeds = pack(requests);
        expect(new Set(feeds.flat())).toEqual(new Set(requests));
        expect(feeds.flat()).toHaveLength(requests.length);
        for (const feed of feeds) {
          expect(feed.length).toBeGreaterThan(0);
          expect(bytes(feed)).toBeLessThan(MAX_BYTES);
        }
      }),
      { numRuns: 20 },
    );
  });
});

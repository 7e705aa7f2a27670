import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WALMART_MODULE } from "../../../modules/walmart";
import { AccountChangedError } from "../../../modules/walmart/types";
import { WalmartError } from "../../../walmart-api";
import { readBack } from "../read-back";

const ACCOUNT = { id: "walacc_1", client_id: "one" };

function containerOf(accounts: object[] = [ACCOUNT]) {
  const warnings: string[] = [];
  const registered: Record<string, unknown> = {
    [WALMART_MODULE]: {
      listWalmartAccounts: () => Promise.resolve(accounts),
      clientFor: () => Promise.resolve({}),
    },
    [ContainerRegistrationKeys.LOGGER]: { warn: (line: string) => warnings.push(line) },
  };
  return { warnings, container: { resolve: (name: string) => registered[name] } as never };
}

const subject = { account_id: ACCOUNT.id, about: { purchase_order: "1" } };

describe("readBack", () => {
  it("stores what it read, with the account's keys and the time of the request", async () => {
    const store = jest.fn().mockResolvedValue(undefined);
    const { container } = containerOf();
    const before = performance.now();
    const answer = await readBack(container, { ...subject, store, read: async () => "answer" });
    expect(answer).toBe("answer");
    expect(store).toHaveBeenCalledWith(ACCOUNT, "answer", expect.any(Number));
    expect((store.mock.calls[0] as unknown[])[2]).toBeGreaterThanOrEqual(before);
  });

  it("reads nothing of an account that is disabled or deleted", async () => {
    const read = jest.fn();
    const { container } = containerOf([]);
    expect(await readBack(container, { ...subject, read, store: jest.fn() })).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it("gives up when the merchant has waited long enough", async () => {
    const store = jest.fn();
    const read = () => new Promise<never>(() => undefined);
    const { container } = containerOf();
    expect(await readBack(container, { ...subject, read, store, timeoutMs: 1 })).toBeNull();
    expect(store).not.toHaveBeenCalled();
  });

  it.each([
    [
      "Walmart fails",
      new WalmartError({
        kind: "transient",
        operation: "orders.get",
        correlationId: "1",
        message: "System is unavailable",
      }),
    ],
    ["the account got other keys meanwhile", new AccountChangedError()],
  ])("keeps the stored snapshot and logs it if %s", async (_, error) => {
    const { container, warnings } = containerOf();
    const store = () => Promise.reject(error);
    expect(await readBack(container, { ...subject, read: async () => 1, store })).toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(/^walmart: read_back_failed account_id=walacc_1 purchase_order=1: /),
    ]);
  });

  it("does not hide other errors", async () => {
    const { container } = containerOf();
    const store = () => Promise.reject(new TypeError("a bug"));
    await expect(readBack(container, { ...subject, read: async () => 1, store })).rejects.toThrow(
      "a bug",
    );
  });
});

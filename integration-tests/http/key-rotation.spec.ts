import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { decryptSecret, encryptSecret, keyId } from "../../src/modules/walmart/secrets";
import { DEFAULT_SELLER } from "../../src/simulator";
import { startStoreProcess } from "../support/store-process";
import { walmartRows } from "../support/store/rows";
import { storeSuite } from "../support/store/suite";

const newKey = Buffer.alloc(32, "new").toString("base64");
const lostKey = Buffer.alloc(32, "lost").toString("base64");

storeSuite("key rotation", (store) => {
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const hooks = () => service().__hooks;
  const secrets = async (id: string) => {
    const [row] = await service().listWalmartAccounts({ id }, { withDeleted: true });
    if (!row) throw new Error(`There is no account ${id}.`);
    return row;
  };

  it("encrypts everything again at boot, also when two processes boot at once", async () => {
    const id = await store.connect();
    await service().accounts.storeWebhooks(id, { secret: "hook-secret", subscriptions: [] });
    const rows = walmartRows(store.container);
    const removed = await rows.account();
    await service().softDeleteWalmartAccounts(removed.id);
    const lost = { encryptionKey: lostKey, previousEncryptionKeys: [] };
    const unreadable = await rows.account({
      id: "walacc_lost",
      client_secret: encryptSecret(lost, "walacc_lost", "unknown"),
    });

    const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env;
    const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows: names } = await knex.raw<{ rows: { name: string }[] }>(
      "SELECT current_database() AS name",
    );
    const options = {
      databaseUrl: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${names[0]?.name}`,
      walmartApiUrl: store.walmart.url,
      headers: store.seeded.headers as Record<string, string>,
      env: {
        WALMART_ENCRYPTION_KEY: newKey,
        WALMART_PREVIOUS_ENCRYPTION_KEY: service().options.encryptionKey,
        JWT_SECRET: process.env.JWT_SECRET ?? "",
      },
    };
    const processes = await Promise.all([startStoreProcess(options), startStoreProcess(options)]);
    try {
      await Promise.all(processes.map(({ ready }) => ready));
      const keys = { encryptionKey: newKey, previousEncryptionKeys: [] };
      const current = new RegExp(`^v2:${keyId(newKey)}:`);
      const account = await secrets(id);
      expect(account).toMatchObject({
        client_secret: expect.stringMatching(current),
        webhook_secret: expect.stringMatching(current),
        health: "connected",
      });
      expect(decrypted(keys, account)).toEqual([DEFAULT_SELLER.clientSecret, "hook-secret"]);
      expect((await secrets(removed.id)).client_secret).toMatch(current);

      // The other accounts work; this one names what to do.
      expect(await secrets(unreadable.id)).toMatchObject({
        client_secret: unreadable.client_secret,
        health: "not_connected",
        health_message: expect.stringMatching(
          new RegExp(`${keyId(lostKey)}.*previousEncryptionKeys.*client secret again`),
        ),
      });
      const { status, data } = await processes[0].admin.post(
        `/admin/walmart/accounts/${id}/test`,
        {},
      );
      expect({ status, data }).toMatchObject({ status: 200, data: { ok: true } });
    } finally {
      await Promise.all(processes.map((one) => one.stop()));
    }
  });

  it("continues after a crash in the middle, and does nothing when all is done", async () => {
    const rows = walmartRows(store.container);
    const [first, second] = [await rows.account(), await rows.account()];
    const options = service().options as {
      encryptionKey: string;
      previousEncryptionKeys: readonly string[];
    };
    const former = { ...options };
    try {
      Object.assign(options, {
        encryptionKey: newKey,
        previousEncryptionKeys: [former.encryptionKey],
      });
      // The first account was encrypted again before the process died.
      const done = encryptSecret(options, first.id, "top-secret");
      await service().updateWalmartAccounts({ id: first.id, client_secret: done });
      await Promise.all([hooks().onApplicationStart(), hooks().onApplicationStart()]);
      expect((await secrets(first.id)).client_secret).toBe(done);
      const again = (await secrets(second.id)).client_secret;
      expect(again).toMatch(`v2:${keyId(newKey)}:`);
      await hooks().onApplicationStart();
      expect((await secrets(second.id)).client_secret).toBe(again);
    } finally {
      Object.assign(options, former);
    }
  });

  it("does not read a secret that was copied from another account", async () => {
    const id = await store.connect();
    const other = await walmartRows(store.container).account();
    const { client_secret } = await secrets(other.id);
    await service().updateWalmartAccounts({ id, client_secret });
    const test = await store.post(`/admin/walmart/accounts/${id}/test`);
    expect(test.data).toMatchObject({
      ok: false,
      message: expect.stringContaining("another account"),
    });
  });

  function decrypted(
    keys: { encryptionKey: string; previousEncryptionKeys: string[] },
    account: { id: string; client_secret: string; webhook_secret: string | null },
  ): string[] {
    return [account.client_secret, account.webhook_secret ?? ""].map((stored) =>
      decryptSecret(keys, account.id, stored),
    );
  }
});

import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";

const FOLDER = path.resolve(__dirname, "../../src/modules/walmart/migrations");

interface MigrationClass {
  new (driver: never, config: never): { up(): Promise<void>; getQueries(): unknown[] };
}

/** All statements of the module's migrations, in the order in which they run. */
async function statements(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((file) => /^Migration\d+\.ts$/.test(file)).sort();
  const all: string[] = [];
  for (const file of files) {
    const name = path.parse(file).name;
    const loaded = (await import(path.join(FOLDER, file))) as Record<string, MigrationClass>;
    const migration = new loaded[name]!(undefined as never, undefined as never);
    await migration.up();
    all.push(...migration.getQueries().map(String));
  }
  return all;
}

async function connect(database: string, access: { user?: string; password?: string } = {}) {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database,
    ...access,
  });
  await client.connect();
  return client;
}

describe("migrations", () => {
  const name = `migrations_${randomBytes(4).toString("hex")}`;
  const access = { user: `${name}_user`, password: "a-password" };
  let server: Client;

  beforeAll(async () => {
    server = await connect("postgres");
  });
  beforeEach(async () => {
    await server.query(`CREATE ROLE ${access.user} LOGIN PASSWORD '${access.password}'`);
    await server.query(`CREATE DATABASE ${name}`);
  });
  afterEach(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.query(`DROP ROLE ${access.user}`);
  });
  afterAll(() => server.end());

  /** Runs all migrations as the store's database user; answers which indexes there are. */
  const migrate = async (times = 1): Promise<string[]> => {
    const owner = await connect(name);
    await owner.query(`GRANT ALL ON SCHEMA public TO ${access.user}`);
    await owner.end();
    const client = await connect(name, access);
    try {
      for (let time = 0; time < times; time += 1)
        for (const sql of await statements()) await client.query(sql);
      const { rows } = await client.query<{ indexname: string }>(
        "SELECT indexname FROM pg_indexes",
      );
      return rows.map((row) => row.indexname);
    } finally {
      await client.end();
    }
  };

  const SEARCH = [
    "IDX_walmart_order_search",
    "IDX_walmart_order_line_search",
    "IDX_walmart_listing_search",
  ];

  it("make indexes over parts of texts where the database's user may, also when they run twice", async () => {
    await server.query(`GRANT CREATE ON DATABASE ${name} TO ${access.user}`);
    expect(await migrate(2)).toEqual(expect.arrayContaining(SEARCH));
  });

  it("do without them where the user may not install what they need, and do all else", async () => {
    const indexes = await migrate();
    expect(indexes).toEqual(expect.arrayContaining(["IDX_walmart_order_changed"]));
    for (const index of SEARCH) expect(indexes).not.toContain(index);
  });
});

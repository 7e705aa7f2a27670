import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import { Client } from "@medusajs/framework/pg";
import { defineMikroOrmCliConfig, loadModels } from "@medusajs/framework/utils";
import { WALMART_MODULE } from "../../src/modules/walmart";

const MODULE = path.resolve(__dirname, "../../src/modules/walmart");
const FOLDER = path.join(MODULE, "migrations");
const SNAPSHOT = path.join(FOLDER, ".snapshot-medusa-walmart.json");

interface Snapshot {
  tables: {
    name: string;
    columns: Record<string, unknown>;
    indexes: { keyName: string }[];
  }[];
}

interface MigrationClass {
  new (driver: never, config: never): { up(): Promise<void>; getQueries(): unknown[] };
}

/** The statements of all migrations, in the order in which they run. */
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
    await server.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  });
  afterEach(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.query(`DROP ROLE ${access.user}`);
  });
  afterAll(() => server.end());

  /** Runs all migrations as the store's database user. Returns all columns and indexes. */
  const migrate = async (times = 1): Promise<{ columns: string[]; indexes: string[] }> => {
    const owner = await connect(name);
    await owner.query(`GRANT ALL ON SCHEMA public TO ${access.user}`);
    await owner.end();
    const client = await connect(name, access);
    try {
      for (let time = 0; time < times; time += 1)
        for (const sql of await statements()) await client.query(sql);
      const columns = await client.query<{ name: string }>(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public'`,
      );
      const indexes = await client.query<{ name: string }>(
        "SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'",
      );
      return {
        columns: columns.rows.map(({ name }) => name),
        indexes: indexes.rows.map(({ name }) => name),
      };
    } finally {
      await client.end();
    }
  };

  const SEARCH = [
    "IDX_walmart_order_search",
    "IDX_walmart_order_line_search",
    "IDX_walmart_listing_search",
  ];

  it("create the search indexes where the database's user may, also when they run twice", async () => {
    await server.query(`GRANT CREATE ON DATABASE ${name} TO ${access.user}`);
    expect((await migrate(2)).indexes).toEqual(expect.arrayContaining(SEARCH));
  });

  it("do without them where the user may not install pg_trgm, and do everything else", async () => {
    const { indexes } = await migrate();
    expect(indexes).toEqual(expect.arrayContaining(["IDX_walmart_order_changed"]));
    for (const index of SEARCH) expect(indexes).not.toContain(index);
  });

  it("create what the models declare", async () => {
    await server.query(`GRANT CREATE ON DATABASE ${name} TO ${access.user}`);
    const { tables } = JSON.parse(await readFile(SNAPSHOT, "utf8")) as Snapshot;
    const { columns, indexes } = await migrate();
    expect(columns.sort()).toEqual(
      tables
        .flatMap((table) => Object.keys(table.columns).map((column) => `${table.name}.${column}`))
        .sort(),
    );
    expect(indexes.sort()).toEqual(
      [...SEARCH, ...tables.flatMap((table) => table.indexes.map((one) => one.keyName))].sort(),
    );
  });

  it("leave nothing to generate: the snapshot is that of the models", async () => {
    const orm = await MikroORM.init(
      defineMikroOrmCliConfig(WALMART_MODULE, {
        entities: loadModels(path.join(MODULE, "models")),
        host: process.env.DB_HOST,
        port: Number(process.env.DB_PORT),
        user: process.env.DB_USERNAME,
        password: process.env.DB_PASSWORD,
        dbName: name,
        migrations: { path: FOLDER },
      }),
    );
    try {
      expect(await orm.getMigrator().checkMigrationNeeded()).toBe(false);
    } finally {
      await orm.close();
    }
  });
});

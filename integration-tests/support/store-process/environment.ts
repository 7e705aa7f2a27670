/** Environment of a store process, except its database. */
export interface StoreEnvironment {
  databaseUrl: string;
  /** URL of the simulator. */
  walmartApiUrl: string;
  /** More variables, such as `MEDUSA_WORKER_MODE`, `REDIS_URL`, `WALMART_ORDERS_CRON`. */
  env?: Record<string, string>;
}

/** The same for every process, so that seeded sessions and secrets stay valid. */
const SECRETS = {
  JWT_SECRET: "store-process-jwt-secret",
  COOKIE_SECRET: "store-process-cookie-secret",
  // 32 bytes in base64. Nothing that this key protects outlives the test.
  WALMART_ENCRYPTION_KEY: Buffer.alloc(32, "store").toString("base64"),
};

const JOBS = ["ORDERS", "UPDATES", "RECONCILE", "RETURNS", "LISTINGS", "DRIFT", "PAYOUTS"];

/** The whole environment of a store process. Its jobs are off unless `env` gives them a schedule. */
export function storeEnvironment(options: StoreEnvironment): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  // The log file of the test process is not for other processes.
  delete inherited.LOG_FILE;
  return {
    ...inherited,
    ...SECRETS,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DISABLE_MEDUSA_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
    ...Object.fromEntries(JOBS.map((job) => [`WALMART_${job}_CRON`, "off"])),
    DATABASE_URL: options.databaseUrl,
    WALMART_API_URL: options.walmartApiUrl,
    ...options.env,
  };
}

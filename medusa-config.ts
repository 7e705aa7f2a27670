import { defineConfig, loadEnv } from "@medusajs/framework/utils";

loadEnv(process.env.NODE_ENV ?? "development", process.cwd());

/** What a process handles: requests, jobs and events, or both (Medusa's default). */
const workerMode = process.env.MEDUSA_WORKER_MODE as "server" | "worker" | "shared" | undefined;

const redisUrl = process.env.REDIS_URL;

/**
 * What several processes of a store share (docs/operations.md). By default a worker handles one event and one job at a
 * time. With more, a job that waits for Walmart does not hold up the others.
 */
const redisModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl, workerOptions: { concurrency: 10 } },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl, jobWorkerOptions: { concurrency: 5 } } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [];

/** Package or path of the provider that sends the store's email; without one, nothing is sent. */
const mailProvider = process.env.MAIL_PROVIDER;

const mailModules = mailProvider
  ? [
      {
        resolve: "@medusajs/medusa/notification",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/notification-local",
              id: "local",
              options: { name: "Local Notification Provider", channels: ["feed"] },
            },
            { resolve: mailProvider, id: "mail", options: { name: "Mail", channels: ["email"] } },
          ],
        },
      },
    ]
  : [];

/** Shows Walmart's payments as such, where the store asks for it. */
const paymentModules =
  process.env.WALMART_PAYMENT_PROVIDER === "true"
    ? [
        {
          resolve: "@medusajs/medusa/payment",
          options: { providers: [{ resolve: "./src/providers/payment-walmart", id: "walmart" }] },
        },
      ]
    : [];

/**
 * The development store. Medusa runs this repository as its project, so it loads the routes, jobs, subscribers,
 * workflows and links of src/ from source, and only the module is listed. Stores that install the plugin write
 * `plugins: [{ resolve: "medusa-plugin-walmart", options }]` instead.
 *
 * Secrets have no defaults; the demo and the tests set them in the environment.
 */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    workerMode,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: {
    disable: process.env.DISABLE_MEDUSA_ADMIN === "true",
  },
  modules: [
    ...redisModules,
    ...mailModules,
    ...paymentModules,
    {
      resolve: "./src/modules/walmart",
      options: {
        encryptionKey: process.env.WALMART_ENCRYPTION_KEY,
        previousEncryptionKeys: [process.env.WALMART_PREVIOUS_ENCRYPTION_KEY],
        apiUrl: process.env.WALMART_API_URL,
        requestTimeout: process.env.WALMART_REQUEST_TIMEOUT
          ? Number(process.env.WALMART_REQUEST_TIMEOUT)
          : undefined,
        retentionDays: process.env.WALMART_RETENTION_DAYS,
      },
    },
  ],
});

import path from "node:path";

/**
 * What every store under test is started with. It runs before a test file is loaded, because
 * `medusa-config.ts` reads the environment.
 */
process.env.NODE_ENV = "test";
// What a store complains about is often what a test wants it to: it goes to a file, not to the report.
process.env.LOG_LEVEL ??= "warn";
process.env.LOG_FILE ??= path.resolve(__dirname, "../../../.test-data/integration.log");
process.env.JWT_SECRET ??= "test-jwt-secret";
process.env.COOKIE_SECRET ??= "test-cookie-secret";
process.env.MEDUSA_FF_ANALYTICS ??= "false";
// 32 bytes, in base64. Nothing that this key protects outlives the test.
process.env.WALMART_ENCRYPTION_KEY ??= Buffer.alloc(32, "test").toString("base64");

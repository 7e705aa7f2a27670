import path from "node:path";

/** Environment of every store under test. Set before a test file loads, because `medusa-config.ts` reads it. */
process.env.NODE_ENV = "test";
// Tests provoke errors on purpose, so the store logs to a file instead of the report.
process.env.LOG_LEVEL ??= "warn";
process.env.LOG_FILE ??= path.resolve(__dirname, "../../../.test-data/integration.log");
process.env.JWT_SECRET ??= "test-jwt-secret";
process.env.COOKIE_SECRET ??= "test-cookie-secret";
process.env.MEDUSA_FF_ANALYTICS ??= "false";
// 32 bytes in base64. Nothing that this key protects outlives the test.
process.env.WALMART_ENCRYPTION_KEY ??= Buffer.alloc(32, "test").toString("base64");

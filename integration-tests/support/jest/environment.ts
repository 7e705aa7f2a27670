/**
 * What every store under test is started with. It runs before a test file is loaded, because
 * `medusa-config.ts` reads the environment.
 */
process.env.NODE_ENV = "test";
process.env.LOG_LEVEL ??= "error";
process.env.JWT_SECRET ??= "test-jwt-secret";
process.env.COOKIE_SECRET ??= "test-cookie-secret";
process.env.MEDUSA_FF_ANALYTICS ??= "false";
// 32 bytes, in base64. Nothing that this key protects outlives the test.
process.env.WALMART_ENCRYPTION_KEY ??= Buffer.alloc(32, "test").toString("base64");

export {};

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ESLint } from "eslint";

/**
 * A project of empty files with the folders of ours: the linter looks at files that exist, and the
 * test should not break when one of ours is renamed.
 */
const project = mkdtempSync(path.join(tmpdir(), "arrows-"));
const FILES = [
  "src/admin/format/money.ts",
  "src/api/middlewares.ts",
  "src/elsewhere/index.ts",
  "src/mapping/index.ts",
  "src/mapping/money.ts",
  "src/mapping/tracking/index.ts",
  "src/modules/other/index.ts",
  "src/modules/walmart/constants.ts",
  "src/modules/walmart/index.ts",
  "src/modules/walmart/service.ts",
  "src/sync/accounts/index.ts",
  "src/sync/delivery/index.ts",
  "src/sync/kernel/index.ts",
  "src/sync/listings/index.ts",
  "src/sync/messages/index.ts",
  "src/sync/orders/index.ts",
  "src/sync/outbox/index.ts",
  "src/sync/returns/index.ts",
  "src/sync/schedule/index.ts",
  "src/sync/views/index.ts",
  "src/types/index.ts",
  "src/walmart-api/client.ts",
  "src/walmart-api/index.ts",
  "src/walmart-api/schemas/order.ts",
  "src/workflows/index.ts",
  "src/workflows/listing/index.ts",
  "src/workflows/order/index.ts",
  "src/workflows/outbox/index.ts",
  "integration-tests/support/index.ts",
];
for (const file of FILES) {
  mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(project, file), "export {};");
}
afterAll(() => {
  rmSync(project, { recursive: true });
});

const eslint = new ESLint({
  cwd: project,
  overrideConfigFile: path.resolve(__dirname, "../../eslint.config.mjs"),
  overrideConfig: {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: null } },
    settings: { "boundaries/root-path": project },
  },
  // Only the rules about imports; others need types.
  ruleFilter: ({ ruleId }) =>
    ruleId.startsWith("boundaries/") || ruleId === "no-restricted-imports",
});

/** The names of the rules that a file with this code breaks. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(project, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const ARROW = "boundaries/element-types";
const PACKAGE = "no-restricted-imports";

describe("the linter refuses an import against the arrows", () => {
  it.each([
    ["src/walmart-api/x.ts", 'import { x } from "../mapping";', ARROW],
    ["src/walmart-api/x.ts", 'import { x } from "../modules/walmart";', ARROW],
    ["src/walmart-api/x.ts", 'import { MedusaError } from "@medusajs/framework/utils";', PACKAGE],
    ["src/walmart-api/schemas/x.ts", 'import { x } from "../client";', ARROW],
    ["src/mapping/x.ts", 'import { orderSchema } from "../walmart-api";', ARROW],
    ["src/mapping/x.ts", 'import { x } from "../modules/walmart";', ARROW],
    ["src/mapping/tracking/x.ts", 'import { x } from "../money";', ARROW],
    ["src/modules/walmart/x.ts", 'import { x } from "../../workflows";', ARROW],
    ["src/modules/walmart/x.ts", 'import { Modules } from "@medusajs/framework/utils";', PACKAGE],
    ["src/modules/walmart/x.ts", 'import { x } from "../other";', ARROW],
    ["src/subscribers/x.ts", 'import { x } from "../mapping";', ARROW],
    ["src/subscribers/x.ts", 'import { Modules } from "@medusajs/framework/utils";', PACKAGE],
    ["src/jobs/x.ts", 'import { x } from "../walmart-api";', ARROW],
    ["src/jobs/x.ts", 'import { x } from "../modules/walmart/service";', ARROW],
    ["src/jobs/x.ts", 'import { x } from "@medusajs/medusa/core-flows";', PACKAGE],
    ["src/api/admin/x/route.ts", 'import { x } from "../../../walmart-api";', ARROW],
    ["src/api/admin/x/route.ts", 'import { x } from "@medusajs/medusa/core-flows";', PACKAGE],
    ["src/workflows/order/x.ts", 'import { x } from "../../api/middlewares";', ARROW],
    ["src/workflows/order/x.ts", 'import { x } from "../../modules/walmart/service";', ARROW],
    ["src/admin/format/x.ts", 'import { x } from "../../mapping";', ARROW],
    ["src/admin/format/x.ts", 'import { x } from "@medusajs/framework/utils";', PACKAGE],
    ["src/simulator/x.ts", 'import { x } from "../walmart-api/client";', ARROW],
    ["src/simulator/x.ts", 'import { orderSchema } from "../walmart-api/schemas/order";', ARROW],
    ["src/simulator/x.ts", 'import { x } from "@medusajs/framework/utils";', PACKAGE],
    ["src/types/x.ts", 'import { x } from "../modules/walmart";', ARROW],
    ["src/types/x.ts", 'import { orderSchema } from "../walmart-api/schemas/order";', ARROW],
    ["src/sync/kernel/x.ts", 'import { x } from "../orders";', ARROW],
    ["src/sync/delivery/x.ts", 'import { x } from "../outbox";', ARROW],
    ["src/sync/messages/x.ts", 'import type { X } from "../orders";', ARROW],
    ["src/sync/returns/x.ts", 'import { x } from "../orders";', ARROW],
    ["src/sync/orders/x.ts", 'import { x } from "../outbox";', ARROW],
    ["src/sync/orders/x.ts", 'import { x } from "../listings";', ARROW],
    ["src/sync/orders/x.ts", 'import { x } from "../../workflows";', ARROW],
    ["src/sync/orders/x.ts", 'import { x } from "../../workflows/order";', ARROW],
    ["src/sync/orders/x.ts", 'import { x } from "../../modules/walmart/service";', ARROW],
    ["src/sync/messages/x.ts", 'import { Modules } from "@medusajs/framework/utils";', PACKAGE],
    ["src/sync/returns/x.ts", 'import { x } from "@medusajs/medusa/core-flows";', PACKAGE],
    ["src/workflows/return/x.ts", 'import { x } from "../listing";', ARROW],
    ["src/workflows/order/x.ts", 'import { x } from "../../sync/views";', ARROW],
    ["src/workflows/outbox/x.ts", 'import { x } from "../order";', ARROW],
    ["src/api/admin/x/route.ts", 'import { x } from "../../../sync/orders";', ARROW],
    ["src/api/admin/x/route.ts", 'import { x } from "../../../workflows/order";', ARROW],
    ["src/jobs/x.ts", 'import { x } from "../sync/schedule";', ARROW],
    ["src/subscribers/x.ts", 'import { x } from "../sync/outbox";', ARROW],
    [
      "src/api/x.ts",
      'import { x } from "../../integration-tests/support";',
      "boundaries/no-unknown",
    ],
    ["src/elsewhere/x.ts", "export const x = 1;", "boundaries/no-unknown-files"],
  ])("%s: %s", async (file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });
});

describe("the linter lets an import along the arrows pass", () => {
  it.each([
    ["src/walmart-api/x.ts", 'import { x } from "./schemas/order";'],
    ["src/walmart-api/resources/x.ts", 'import { x } from "../client";'],
    ["src/mapping/x.ts", 'import type { Order } from "../walmart-api/schemas/order";'],
    ["src/mapping/x.ts", 'import { x } from "./money";'],
    ["src/modules/walmart/x.ts", 'import { x } from "../../mapping";'],
    ["src/workflows/order/x.ts", 'import { x } from "@medusajs/medusa/core-flows";'],
    ["src/workflows/order/x.ts", 'import { Modules } from "@medusajs/framework/utils";'],
    ["src/workflows/order/x.ts", 'import { x } from "../outbox";'],
    ["src/workflows/order/x.ts", 'import { x } from "../../sync/orders";'],
    ["src/workflows/index.ts", 'export { x } from "./order";'],
    ["src/sync/orders/x.ts", 'import { x } from "../kernel";'],
    ["src/sync/orders/x.ts", 'import { x } from "../returns";'],
    ["src/sync/orders/x.ts", 'import { x } from "@medusajs/medusa/core-flows";'],
    ["src/sync/outbox/x.ts", 'import { x } from "../orders";'],
    ["src/sync/schedule/x.ts", 'import { x } from "../outbox";'],
    ["src/subscribers/x.ts", 'import { x } from "../workflows";'],
    ["src/jobs/x.ts", 'import { WALMART_MODULE } from "../modules/walmart/constants";'],
    ["src/api/admin/x/route.ts", 'import { x } from "../../../workflows";'],
    ["src/api/admin/x/route.ts", 'import { x } from "../../../sync/views";'],
    ["src/api/admin/x/presenter.ts", 'import { x } from "../../../mapping";'],
    ["src/admin/format/x.ts", 'import type { AdminOrder } from "../../types";'],
    ["src/admin/format/x.ts", 'import { x } from "../../mapping/tracking";'],
    ["src/mapping/x.ts", 'import { x } from "./tracking";'],
    ["src/simulator/x.ts", 'import type { Order } from "../walmart-api/schemas/order";'],
    ["src/types/x.ts", 'import type { Order } from "../walmart-api/schemas/order";'],
  ])("%s: %s", async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

// @ts-check
import js from "@eslint/js";
import medusa from "@medusajs/eslint-plugin";
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";

/**
 * The arrows: which folder of src/ may import which other one. An import that is not listed here is
 * an error. `types` as a second entry means "types only, nothing that exists at run time".
 * docs/architecture.md says why; integration-tests/contract/arrows.spec.ts proves that they hold.
 */
const ARROWS = [
  // HTTP client of Walmart: knows nothing of the project.
  { from: "walmart-api", allow: ["walmart-api", "walmart-api-schemas"] },
  { from: "walmart-api-schemas", allow: ["walmart-api-schemas"] },
  // Pure functions: only the shapes of Walmart's payloads and the project's own types.
  {
    from: "mapping",
    allow: ["types", "mapping-tracking"],
    types: ["walmart-api", "walmart-api-schemas"],
  },
  { from: "mapping-tracking", allow: ["mapping-tracking"] },
  { from: "types", types: ["walmart-api", "walmart-api-schemas"] },
  // A Walmart of its own, so that it cannot share the client's mistakes.
  { from: "simulator", types: ["walmart-api-schemas"] },
  // The module: storage, options, secrets. No engine, no workflow, no other module.
  {
    from: ["module", "module-face", "module-synced-listing"],
    allow: [
      "module",
      "module-face",
      "module-synced-listing",
      "mapping",
      "walmart-api",
      "walmart-api-schemas",
      "types",
    ],
  },
  { from: "providers", allow: ["types"] },
  { from: "links", allow: ["module-face"] },
  // The engines, one room for each concern; the arrows between the rooms are SYNC_ARROWS.
  {
    from: "sync",
    allow: ["module-face", "links", "mapping", "walmart-api", "walmart-api-schemas", "types"],
  },
  // The business processes that others call: thin, composed of steps over the engines.
  {
    from: "workflows",
    allow: ["module-face", "links", "mapping", "walmart-api", "walmart-api-schemas", "types"],
  },
  // Doors: they parse, call a workflow and answer.
  { from: ["subscribers", "jobs"], allow: ["workflows-face", "types", "module-face"] },
  // It presents rows too, and some of that is pure formatting that `mapping` does.
  { from: "api", allow: ["workflows-face", "types", "module-face", "mapping"] },
  // The browser recognizes a carrier while the merchant types, with the same functions as the server.
  { from: "admin", allow: ["types", "mapping-tracking"] },
];

/**
 * The arrows inside src/sync: which room may import which others. A room that is not named imports none; no room
 * imports itself back through another.
 */
const SYNC_ARROWS = {
  delivery: ["kernel"],
  events: ["kernel"],
  medusa: ["kernel"],
  subscriptions: ["kernel"],
  notices: ["kernel"],
  accounts: ["kernel", "subscriptions"],
  messages: ["kernel", "medusa"],
  feeds: ["kernel", "delivery", "accounts"],
  refunds: ["kernel", "medusa", "messages"],
  returns: ["kernel", "medusa", "accounts", "notices", "messages", "refunds"],
  payouts: ["kernel", "events", "accounts"],
  "stock-price": ["kernel", "delivery", "accounts", "feeds"],
  orders: [
    "kernel",
    "events",
    "delivery",
    "medusa",
    "accounts",
    "notices",
    "messages",
    "refunds",
    "returns",
  ],
  listings: ["kernel", "accounts", "feeds", "stock-price"],
  "item-setup": ["kernel", "feeds", "listings"],
  outbox: [
    "kernel",
    "events",
    "delivery",
    "accounts",
    "messages",
    "orders",
    "returns",
    "stock-price",
  ],
  views: ["kernel", "medusa", "messages", "refunds", "orders", "returns"],
  reconcile: ["kernel", "accounts", "subscriptions", "messages", "orders", "returns", "outbox"],
  webhooks: [
    "kernel",
    "events",
    "subscriptions",
    "accounts",
    "orders",
    "returns",
    "listings",
    "stock-price",
  ],
  schedule: [
    "kernel",
    "events",
    "feeds",
    "item-setup",
    "listings",
    "notices",
    "orders",
    "outbox",
    "payouts",
    "reconcile",
    "returns",
    "stock-price",
    "webhooks",
  ],
};

/** Which domain of src/workflows may import which other domains. All may import any room of src/sync except views. */
const WORKFLOW_ARROWS = {
  order: ["listing", "outbox"],
  return: ["outbox"],
};

const room = (type, names) => [type, { room: names.length === 1 ? names[0] : `{${names}}` }];
const roomRules = (type, arrows) =>
  Object.entries(arrows).map(([from, to]) => ({
    from: [room(type, [from])],
    allow: [room(type, to)],
  }));
const ENGINES_OF_WORKFLOWS = Object.keys({ kernel: [], ...SYNC_ARROWS }).filter(
  (name) => name !== "views",
);

const IN_SRC = "src/**/*.{ts,tsx}";
const TESTS = ["src/**/__tests__/**", "**/*.spec.ts", "**/*.spec.tsx", "integration-tests/**"];

/** The engines that use Medusa's modules (orders, payments, stock …) directly; all others use Query at most. */
const ROOMS_WITH_MODULES = [
  "medusa",
  "accounts",
  "orders",
  "returns",
  "stock-price",
  "notices",
  "webhooks",
  "events",
];
/** The engines that run core flows, inside a lease that a step of a workflow could not hold. */
const ROOMS_WITH_CORE_FLOWS = ["medusa", "accounts", "orders"];
const inRoom = (name) => `src/sync/${name}/**`;

const coreFlows = {
  group: ["@medusajs/medusa/core-flows", "@medusajs/core-flows", "@medusajs/core-flows/*"],
  message: "Only src/workflows and a few rooms of src/sync run core flows: see eslint.config.mjs.",
};
const medusaModules = {
  name: "@medusajs/framework/utils",
  importNames: ["Modules"],
  message:
    "Only src/workflows and a few rooms of src/sync resolve Medusa's modules: see eslint.config.mjs.",
};
const noMedusa = {
  group: ["@medusajs/*"],
  message: "This folder knows no Medusa, so that it can be used and tested without one.",
};
const noBackend = {
  group: ["@medusajs/framework", "@medusajs/framework/*", "@medusajs/medusa", "@medusajs/medusa/*"],
  message: "The admin runs in a browser: it talks to the backend over HTTP.",
};

// Medusa's preset also makes ESLint ignore all tests; its rules are for src/, but ours are for tests too.
const medusaRules = medusa.configs.recommended
  .filter((config) => Object.keys(config).some((key) => key !== "ignores"))
  .map((config) => ({ ...config, ignores: [...(config.ignores ?? []), ...TESTS] }));

export default tseslint.config(
  {
    ignores: ["node_modules", ".medusa", ".demo", "public", ".test-data", "coverage", "static"],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { project: "./tsconfig.check.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // A forgotten await loses errors, and with them a shipment.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/await-thenable": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    files: [IN_SRC],
    // Medusa generates migrations.
    ignores: ["src/modules/*/migrations/**"],
    rules: {
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },

  // The arrows between the folders of src/.
  {
    files: [IN_SRC],
    ignores: TESTS,
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] } },
      // The first match counts: what is special comes before the folder it stands in.
      "boundaries/elements": [
        { type: "walmart-api-schemas", pattern: "src/walmart-api/schemas" },
        { type: "walmart-api", pattern: "src/walmart-api" },
        { type: "mapping-tracking", pattern: "src/mapping/tracking" },
        { type: "mapping", pattern: "src/mapping" },
        {
          // What others may import of the module: its definition and key, constants, types.
          type: "module-face",
          mode: "full",
          pattern: "src/modules/walmart/{index,constants,types}.ts",
        },
        {
          // Which listings stock and prices are sent for: a fragment of SQL that their statements share.
          type: "module-synced-listing",
          mode: "full",
          pattern: "src/modules/walmart/sql/{synced-listing,ship-node-of}.ts",
        },
        { type: "module", pattern: "src/modules/walmart" },
        { type: "another-module", pattern: "src/modules/*" },
        { type: "sync", pattern: "src/sync/*", capture: ["room"] },
        { type: "workflows-face", mode: "full", pattern: "src/workflows/index.ts" },
        { type: "workflows", pattern: "src/workflows/*", capture: ["room"] },
        ...["links", "subscribers", "jobs", "api", "providers"].map((type) => ({
          type,
          pattern: `src/${type}`,
        })),
        ...["admin", "simulator", "types"].map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      "boundaries/element-types": [
        "error",
        {
          default: "disallow",
          message:
            "${file.type} may not import ${dependency.type}: see ARROWS in eslint.config.mjs",
          rules: ARROWS.flatMap(({ from, allow, types }) => [
            ...(allow ? [{ from, allow }] : []),
            ...(types ? [{ from, allow: types, importKind: "type" }] : []),
          ]).concat(
            roomRules("sync", SYNC_ARROWS),
            roomRules("workflows", WORKFLOW_ARROWS),
            { from: "workflows", allow: [room("sync", ENGINES_OF_WORKFLOWS)] },
            { from: "workflows-face", allow: ["workflows", "sync", "types"] },
            { from: "api", allow: [room("sync", ["views"])] },
            { from: [room("sync", ["stock-price"])], allow: ["module-synced-listing"] },
          ),
        },
      ],
      "boundaries/no-unknown": "error",
      "boundaries/no-unknown-files": "error",
    },
  },

  // Ids are shared with the store and its other plugins: a doubled one stops the boot.
  {
    files: ["src/workflows/**"],
    ignores: TESTS,
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.name=/^create(Step|Workflow)$/][arguments.0.type='Literal'][arguments.0.value!=/^walmart-[a-z0-9-]+$/]",
          message: "Ids of steps and workflows begin with walmart- and are written in kebab-case.",
        },
      ],
      // Medusa's own rules about ids want the variable's name, without a prefix.
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
    },
  },

  {
    // Medusa does not load files that begin with an underscore as jobs or subscribers.
    files: ["src/{jobs,subscribers}/_*.ts"],
    rules: {
      "@medusajs/scheduled-job-config-required": "off",
      "@medusajs/scheduled-job-default-export-required": "off",
      "@medusajs/scheduled-job-default-export-async": "off",
      "@medusajs/subscriber-config-export-required": "off",
      "@medusajs/subscriber-default-export-required": "off",
      "@medusajs/subscriber-default-export-must-be-async": "off",
    },
  },

  {
    // The admin's bundler passes over folders that begin with an underscore: parts of widgets.
    files: ["src/admin/widgets/_*/**"],
    rules: {
      "@medusajs/widget-must-export-config": "off",
      "@medusajs/widget-must-have-default-export": "off",
    },
  },

  // The arrows to packages.
  {
    files: [IN_SRC],
    ignores: [
      ...TESTS,
      "src/workflows/**",
      "src/links/**",
      "src/providers/**",
      ...ROOMS_WITH_MODULES.map(inRoom),
    ],
    rules: {
      "no-restricted-imports": ["error", { patterns: [coreFlows], paths: [medusaModules] }],
    },
  },
  {
    files: ROOMS_WITH_MODULES.filter((name) => !ROOMS_WITH_CORE_FLOWS.includes(name)).map(inRoom),
    ignores: TESTS,
    rules: { "no-restricted-imports": ["error", { patterns: [coreFlows] }] },
  },
  {
    files: ["src/walmart-api/**", "src/simulator/**"],
    ignores: TESTS,
    rules: {
      "no-restricted-imports": ["error", { patterns: [noMedusa] }],
      // Medusa's own copy of zod is for Medusa's borders.
      "@medusajs/zod-import-source": "off",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    // The admin bundles these schemas: it has zod, and no framework.
    files: ["src/types/**"],
    rules: { "@medusajs/zod-import-source": "off" },
  },
  {
    files: ["src/admin/**"],
    ignores: TESTS,
    rules: {
      "no-restricted-imports": ["error", { patterns: [noBackend, coreFlows] }],
      "@medusajs/zod-import-source": "off",
    },
  },

  // Programs that talk to a terminal, and tests.
  {
    files: ["demo/**", "bench/**", "src/simulator/cli.ts", "integration-tests/**"],
    rules: {
      "no-console": "off",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    files: TESTS,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // Playwright's fixtures without dependencies are written `({}, use) => …`.
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { project: false },
      globals: {
        setTimeout: "readonly",
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
      },
    },
  },
);

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT, run } from "./run";

interface PackageJson {
  devDependencies: Record<string, string>;
}

/** A store to create. */
export interface StorePlan {
  tarball: string;
  /** The version of Medusa. */
  medusa: string;
  manager: "npm" | "pnpm";
}

/**
 * Packages of every Medusa store, in the version of Medusa. Medusa looks for the last three in the store's own folder, where
 * only npm puts what the store does not name.
 */
const MEDUSA = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/framework",
  "@medusajs/medusa",
  "@medusajs/dashboard",
  "@medusajs/draft-order",
  "@medusajs/admin-shared",
] as const;

const INSTALL: Record<StorePlan["manager"], [string, string[]]> = {
  npm: ["npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"]],
  pnpm: [
    path.join(PROJECT, "node_modules/.bin/pnpm"),
    ["install", "--prefer-offline", "--no-frozen-lockfile", "--config.node-linker=isolated"],
  ],
};

/** Creates a Medusa store outside the project, as a developer would, and installs the plugin. */
export async function createStore({ tarball, medusa, manager }: StorePlan): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "walmart-store-"));
  const { devDependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, "package.json"), "utf8"),
  ) as PackageJson;
  const dependencies = Object.fromEntries(MEDUSA.map((name) => [name, medusa]));

  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify(
      {
        name: "new-store",
        private: true,
        dependencies: { ...dependencies, "medusa-plugin-walmart": `file:${tarball}` },
        // For `medusa build`, and to check the types.
        devDependencies: Object.fromEntries(
          ["react", "react-dom", "typescript"].map((name) => [name, devDependencies[name]]),
        ),
      },
      null,
      2,
    ),
  );
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "Node16",
        allowJs: true,
        skipLibCheck: true,
        outDir: ".medusa/server",
      },
      exclude: ["node_modules", ".medusa"],
    }),
  );
  writeFileSync(
    path.join(folder, "medusa-config.js"),
    `const { defineConfig } = require("@medusajs/framework/utils");

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "new-store",
      cookieSecret: "new-store",
    },
  },
  admin: { disable: process.env.DISABLE_MEDUSA_ADMIN === "true" },
  plugins: [
    {
      resolve: "medusa-plugin-walmart",
      options: {
        encryptionKey: process.env.WALMART_ENCRYPTION_KEY,
        apiUrl: process.env.WALMART_API_URL,
      },
    },
  ],
});
`,
  );
  const [command, args] = INSTALL[manager];
  await run(command, args, { cwd: folder });
  return folder;
}

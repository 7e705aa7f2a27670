import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT, run } from "./run";

interface PackageJson {
  devDependencies: Record<string, string>;
}

/** Packages of every Medusa store. */
const MEDUSA = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/framework",
  "@medusajs/medusa",
  // For `medusa build`.
  "typescript",
] as const;

/** Creates a Medusa store outside the project, as a developer would, and installs the plugin. */
export async function createStore(tarball: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "walmart-store-"));
  const { devDependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, "package.json"), "utf8"),
  ) as PackageJson;
  const dependencies = Object.fromEntries(MEDUSA.map((name) => [name, devDependencies[name]]));

  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify(
      {
        name: "new-store",
        private: true,
        dependencies: { ...dependencies, "medusa-plugin-walmart": `file:${tarball}` },
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
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: folder });
  return folder;
}

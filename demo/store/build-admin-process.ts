/** Builds Medusa's admin with the plugin's pages into the folder of the first argument. */
import { createRequire } from "node:module";
import path from "node:path";
import { PROJECT } from "../settings";

interface Bundler {
  build(options: {
    path: `/${string}`;
    disable: boolean;
    sources: string[];
    plugins: string[];
    outDir: string;
  }): Promise<void>;
}

const [, , outDir = ""] = process.argv;
// Medusa's own dependency, which the project does not list.
const bundler = createRequire(require.resolve("@medusajs/medusa"))(
  "@medusajs/admin-bundler",
) as Bundler;

bundler
  .build({
    path: "/app",
    disable: false,
    sources: [path.join(PROJECT, "src", "admin")],
    plugins: [],
    outDir,
  })
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );

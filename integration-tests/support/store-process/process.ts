/** The store's process: starts Medusa as `medusa start` does, and notifies its parent. */
import start from "@medusajs/medusa/commands/start";

// The parent process has exited or was killed: nothing needs the store anymore.
process.once("disconnect", () => process.exit(1));

async function main(): Promise<void> {
  const { port } = JSON.parse(process.argv[2] ?? "{}") as { port: number };
  await start({ directory: process.cwd(), port, types: false });
  process.send?.("started");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

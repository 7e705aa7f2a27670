import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUsersWorkflow } from "@medusajs/medusa/core-flows";

/** Creates an admin user with email and password. */
export async function seedAdmin(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } });
  const [user] = result;
  const auth = container.resolve(Modules.AUTH);
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
  if (!user || !authIdentity) {
    throw new Error(`The admin user was not created: ${error ?? "Medusa gave no reason"}`);
  }
  await auth.updateAuthIdentities({
    id: authIdentity.id,
    app_metadata: { user_id: user.id },
  });
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { pathParam } from "./path-param";

/** The resource that an action route changes. */
interface Resource<TResponse> {
  /** Throws a MedusaError (NOT_FOUND) if there is no such resource. */
  ensureExists: (container: MedusaContainer, id: string) => Promise<unknown>;
  /** The response: the resource after the change. */
  respond: (container: MedusaContainer, id: string) => Promise<TResponse>;
}

export interface Action<TBody> {
  container: MedusaContainer;
  id: string;
  /** The admin user. */
  actor_id: string;
  /** The validated body. Undefined on routes that have none. */
  body: TBody;
}

/**
 * A factory of handlers for `POST …/:id/<action>`: each responds 404 for an unknown id, runs its action, and responds
 * with the resource as it is afterwards.
 */
export function actionRoutes<TResponse>({ ensureExists, respond }: Resource<TResponse>) {
  return <TBody = undefined>(run: (action: Action<TBody>) => Promise<unknown>) =>
    async (
      req: AuthenticatedMedusaRequest<TBody>,
      res: MedusaResponse<TResponse>,
    ): Promise<void> => {
      const id = pathParam(req, "id");
      await ensureExists(req.scope, id);
      await run({
        container: req.scope,
        id,
        actor_id: req.auth_context.actor_id,
        body: req.validatedBody,
      });
      res.json(await respond(req.scope, id));
    };
}

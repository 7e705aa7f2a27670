import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { setQuantity } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";
import { nodesBody } from "./bodies";
import { nodeProblem, ORIGIN, renderNodes } from "./nodes";

/** `GET /v3/inventories/{sku}` */
export function getInventories(request: SellerRequest, world: World): Reply {
  const item = requireItem(request, world, request.params.sku ?? "", ORIGIN);
  const only = request.query.get("shipNode") || undefined;
  return ok({ sku: item.sku, nodes: renderNodes(item, world, only) });
}

/** `PUT /v3/inventories/{sku}`: each node separately; one that fails does not stop the others. */
export function putInventories(request: SellerRequest, world: World): Reply {
  const body = readJson(request, nodesBody, ORIGIN);
  const item = requireItem(request, world, request.params.sku ?? "", ORIGIN);
  const { correlationId } = request;
  const cause = { source: "api", at: world.clock.now(), correlationId } as const;
  const nodes = body.inventories.nodes.map(({ shipNode, inputQty }) => {
    const problem = nodeProblem(request.seller, shipNode);
    if (problem) {
      return { shipNode, status: "Failure", errors: [nodeError(problem)] };
    }
    setQuantity(world, item, shipNode, inputQty.amount, cause);
    return { shipNode, status: "Success" };
  });
  return ok({ sku: item.sku, nodes });
}

function nodeError(description: string) {
  return {
    code: `INVALID_REQUEST_PARAM.${ORIGIN}`,
    field: "shipNode",
    description,
    severity: "ERROR",
    category: "DATA",
  };
}

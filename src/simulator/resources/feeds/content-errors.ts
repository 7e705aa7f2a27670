import type { ErrorObject } from "ajv";
import type { IngestionError } from "../../state/feeds";
import { dataError, DECIMALS, INVALID_CONTENT, NO_DATE, TOO_FEW, WRONG_TYPE } from "./errors";

const CODES: Record<string, string> = {
  multipleOf: DECIMALS,
  type: WRONG_TYPE,
  minItems: TOO_FEW,
};

/** Converts what a schema objects to in an item to Walmart's errors; one for each field. */
export function contentErrors(problems: readonly ErrorObject[]): IngestionError[] {
  const errors = problems.filter(isCause).map((problem) => {
    const field = fieldOf(problem);
    return dataError(codeOf(problem), field, `'${field}': ${describe(problem)}`);
  });
  return errors.filter(
    ({ field }, index) => errors.findIndex((other) => other.field === field) === index,
  );
}

/** That a condition or an alternative is not met is not a cause of its own. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== "if" && keyword !== "oneOf";
}

function codeOf({ keyword, params }: ErrorObject): string {
  if (keyword === "format" && (params as { format: string }).format !== "uri") {
    return NO_DATE;
  }
  return CODES[keyword] ?? INVALID_CONTENT;
}

/** The attribute: below `Orderable`, or below the product type in `Visible`. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  const names = instancePath.split("/").slice(1).map(unescape);
  const inner = names[0] === "Visible" ? names.slice(2) : names.slice(1);
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  return inner[0] ?? missingProperty ?? additionalProperty ?? names.at(-1) ?? "data";
}

function unescape(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

function describe({ message, params, instancePath }: ErrorObject): string {
  const { allowedValues, additionalProperty } = params as {
    allowedValues?: unknown[];
    additionalProperty?: string;
  };
  if (additionalProperty !== undefined) {
    return `${additionalProperty} is not an attribute of this product type.`;
  }
  const words = allowedValues ? `: ${allowedValues.slice(0, 10).join(", ")}` : "";
  return `${message ?? "is not valid"}${words} (${instancePath || "/"}).`;
}

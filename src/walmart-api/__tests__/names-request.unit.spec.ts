import { namesRequest } from "../errors/names-request";
import { parseErrorDetails } from "../errors/parse-error-details";

const coded = (code: string, field?: string, description?: string) => ({
  errors: { error: [{ code: `${code}.GMP_ORDER_API`, field, description, severity: "ERROR" }] },
});
const problem = (detail: string | undefined, title = "Bad Request") => ({
  type: "about:blank",
  title,
  status: 400,
  detail,
  instance: "/v3/orders",
});

describe("whether an error response names something of the request", () => {
  it.each<[string, unknown]>([
    ["the outage", coded("INVALID_REQUEST", "data", "Invalid Request")],
    ["the same without a field", coded("INVALID_REQUEST", undefined, "Invalid request.")],
    ["a field that repeats the code", coded("INVALID_REQUEST", "INVALID_REQUEST", "Bad Request")],
    ["a code alone", coded("INVALID_REQUEST")],
    [
      "Walmart's usual beginning alone",
      coded("INVALID_REQUEST", "data", "Unable to process this request."),
    ],
    [
      "a content code with the outage's text",
      coded("INVALID_REQUEST_CONTENT", "data", "Invalid Request"),
    ],
    ["an empty body", undefined],
    ["an empty object", {}],
    ["an empty list", { errors: [] }],
    ["a proxy's page", "<html><title>400 Bad Request</title></html>"],
    ["plain text", "Bad Request"],
    ["problem details", problem("Invalid Request")],
    ["problem details with a title alone", problem(undefined)],
    ["a text for everything", coded("INVALID_REQUEST", "data", "An unexpected error occurred")],
  ])("no: %s", (_name, body) => {
    expect(namesRequest(parseErrorDetails(body))).toBe(false);
  });

  it.each<[string, unknown]>([
    [
      "a line",
      coded(
        "INVALID_REQUEST_CONTENT",
        "data",
        "The Line: 4 of PO: 4576930294354 is in SHIPPED status",
      ),
    ],
    ["a field", coded("INVALID_REQUEST", "methodCode", "Invalid Request")],
    ["a content code", coded("INVALID_REQUEST_CONTENT")],
    [
      "a content code with Walmart's usual beginning",
      coded("INVALID_REQUEST_CONTENT", "data", "Unable to process this request."),
    ],
    ["a missing parameter", coded("MISSING_REQUEST_PARAM", "sku", "sku is missing")],
    ["quantities", coded("INVALID_REQUEST", "data", "Some or all qty in higher status")],
    ["plain text about the content", "Carrier Pigeon is not supported"],
    ["problem details", problem("Line 4 is in SHIPPED status")],
    [
      "an entry of problem details",
      {
        ...problem("Invalid Request"),
        errors: [{ detail: "must be positive", pointer: "#/quantity" }],
      },
    ],
    [
      "one of several entries",
      {
        errors: [
          { code: "INVALID_REQUEST", message: "Invalid Request" },
          { code: "X", field: "sku" },
        ],
      },
    ],
  ])("yes: %s", (_name, body) => {
    expect(namesRequest(parseErrorDetails(body))).toBe(true);
  });
});

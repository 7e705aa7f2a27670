import fc from "fast-check";
import { parseErrorDetails } from "../errors/parse-error-details";

const full = {
  code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
  field: "data",
  description: "The Line: 4 of PO: 4576930294354 is in SHIPPED status",
  info: "Request content is invalid.",
  severity: "ERROR",
  category: "DATA",
  causes: [],
  errorIdentifiers: {},
};
const expected = {
  code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
  baseCode: "INVALID_REQUEST_CONTENT",
  field: "data",
  description: "The Line: 4 of PO: 4576930294354 is in SHIPPED status",
  info: "Request content is invalid.",
  severity: "ERROR",
  category: "DATA",
};

describe("parsing Walmart's error bodies", () => {
  it.each([
    ["the gateway's list", { error: [full] }, [expected]],
    ["the order API's list", { errors: { error: [full] } }, [expected]],
    ["the order API's single error", { errors: { error: full } }, [expected]],
    [
      "the newer list",
      {
        errors: [
          {
            code: "ERR_1",
            message: "No such order",
            category: "data",
            severity: "error",
            field: "po",
          },
        ],
      },
      [
        {
          code: "ERR_1",
          baseCode: "ERR_1",
          description: "No such order",
          category: "DATA",
          severity: "ERROR",
          field: "po",
        },
      ],
    ],
    ["a wrapper", { _InternalGMPErrorWrapper: { errors: { error: [full] } } }, [expected]],
    [
      "several errors",
      { error: [full, { ...full, field: "other" }] },
      [expected, { ...expected, field: "other" }],
    ],
    ["a bare error", full, [expected]],
    [
      "problem details",
      {
        type: "https://developer.walmart.com/errors/NOT_FOUND.GMP_ORDER_API",
        title: "Not Found",
        status: 404,
        detail: "No such purchase order",
        instance: "/v3/orders/7",
      },
      [
        {
          code: "NOT_FOUND.GMP_ORDER_API",
          baseCode: "CONTENT_NOT_FOUND",
          description: "No such purchase order",
        },
      ],
    ],
    [
      "problem details without a code",
      { title: "Not Found", status: 404 },
      [{ code: "NOT_FOUND", baseCode: "CONTENT_NOT_FOUND", description: "Not Found" }],
    ],
    [
      "problem details about the address",
      { title: "Not Found", status: 404, detail: "No endpoint GET /v4/orders." },
      [{ description: "No endpoint GET /v4/orders." }],
    ],
    [
      "entries of problem details",
      { title: "Bad Request", status: 400, errors: [{ detail: "too long", pointer: "#/sku" }] },
      [{ field: "#/sku", description: "too long" }],
    ],
    ["a bare array", [full], [expected]],
    ["a numeric code", { error: [{ code: 520 }] }, [{ code: "520", baseCode: "520" }]],
    [
      "an OAuth error",
      { error: "invalid_client", error_description: "Client is unknown" },
      [{ code: "invalid_client", baseCode: "invalid_client", description: "Client is unknown" }],
    ],
    [
      "null fields",
      { error: [{ code: null, description: "x", field: null }] },
      [{ description: "x" }],
    ],
    ["plain text", "Service is down", [{ description: "Service is down" }]],
    [
      "the gateway's XML",
      '<?xml version="1.0"?><ns2:errors xmlns:ns2="http://walmart.com/"><ns2:error><ns2:code>UNAUTHORIZED.GMP_GATEWAY_API</ns2:code>' +
        "<ns2:field>UNAUTHORIZED</ns2:field><ns2:description>Unauthorized &amp; refused</ns2:description>" +
        "<ns2:severity>ERROR</ns2:severity></ns2:error></ns2:errors>",
      [
        {
          code: "UNAUTHORIZED.GMP_GATEWAY_API",
          baseCode: "UNAUTHORIZED",
          field: "UNAUTHORIZED",
          description: "Unauthorized & refused",
          severity: "ERROR",
        },
      ],
    ],
    [
      "XML with a wrapper and CDATA",
      "<_InternalGMPErrorWrapper><error><code>SYSTEM_ERROR</code><description><![CDATA[Broken <b>]]></description></error>" +
        "<error><code>OTHER</code></error></_InternalGMPErrorWrapper>",
      [
        { code: "SYSTEM_ERROR", baseCode: "SYSTEM_ERROR", description: "Broken <b>" },
        { code: "OTHER", baseCode: "OTHER" },
      ],
    ],
    [
      "truncated XML",
      "<errors><error><code>SYSTEM_ERROR.GMP</code><descr",
      [{ code: "SYSTEM_ERROR.GMP", baseCode: "SYSTEM_ERROR" }],
    ],
    ["unknown XML", "<fault>Oh dear</fault>", [{ description: "Oh dear" }]],
    [
      "a proxy's HTML page",
      "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>",
      [{ description: 'an HTML page "502 Bad Gateway" instead of an API response' }],
    ],
    ["nothing", undefined, []],
    ["blank text", "  ", []],
    ["an order", { order: { purchaseOrderId: "1" } }, []],
    ["a number", 42, []],
  ])("parses %s", (_name, body, details) => {
    expect(parseErrorDetails(body)).toEqual(details);
  });

  it("parses long text quickly", () => {
    const started = Date.now();
    parseErrorDetails("<error>".repeat(200_000));
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it("never throws, whatever the body", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.anything()), (body) => {
        expect(Array.isArray(parseErrorDetails(body))).toBe(true);
      }),
    );
  });
});

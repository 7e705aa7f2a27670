import Papa from "papaparse";
import {
  MAX_SHIPMENTS,
  type AdminWalmartShipmentResult,
  type AdminWalmartShipmentRow,
} from "../../../../types";
import { plainCell, toCsv, type DecimalSign } from "../../../format/csv";

/** A row of the merchant's list. */
export interface ListedRow {
  /** Its place below the header, from 1. */
  number: number;
  /** As entered. */
  cells: string[];
  shipment: AdminWalmartShipmentRow;
  /** What is wrong with the row itself. */
  fault: "quantity" | null;
}

export interface ShipList {
  header: string[];
  rows: ListedRow[];
  /** What is wrong with the list as a whole. */
  fault: "empty" | "order" | "tracking" | "tooMany" | null;
}

/* cspell:disable */
/** What columns are called, without spaces and punctuation, in English and the admin's other languages. */
const COLUMNS = {
  order: [
    "purchaseorder", "purchaseorderid", "purchaseordernumber", "purchaseorderno", "po", "ponumber",
    "poid", "po#", "walmartorder", "walmartordernumber", "order", "orderid", "ordernumber", "orderno",
    "order#", "displayid", "medusaorder", "#", "bestellung", "bestellnummer", "bestellnummerpo", "bestelling",
    "bestelnummer", "bestelnummerpo", "pedido", "numerodepedido", "ordendecompra",
  ],
  tracking_number: [
    "trackingnumber", "tracking", "trackingno", "trackingid", "trackingcode", "tracking#",
    "trackingnummer", "numerodeseguimiento", "seguimiento",
  ],
  tracking_url: ["trackingurl", "trackinglink", "url", "link", "enlace"],
  carrier: [
    "carrier", "carriername", "shippingcarrier", "versanddienstleister", "vervoerder", "transportista",
  ],
  sku: ["sku", "itemsku"],
  quantity: ["quantity", "qty", "units", "menge", "aantal", "cantidad"],
} as const; // prettier-ignore
/* cspell:enable */
type Column = keyof typeof COLUMNS;

const isColumn = (column: Column, name: string): boolean =>
  (COLUMNS[column] as readonly string[]).includes(name);

/** Reads a CSV file or rows pasted from a spreadsheet. The separator is detected. */
export function readShipList(text: string): ShipList {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: "greedy" });
  const [header = [], ...lines] = data.map((cells) => cells.map(plainCell));
  const names = header.map(plain);
  const place = (column: Column) => names.findIndex((name) => isColumn(column, name));
  const places = {
    order: place("order"),
    tracking_number: place("tracking_number"),
    tracking_url: place("tracking_url"),
    carrier: place("carrier"),
    sku: place("sku"),
    quantity: place("quantity"),
  };
  const rows = lines.map((cells, index) => {
    const cell = (column: Column) => cells[places[column]] ?? "";
    return toRow(cells, index + 1, cell);
  });
  return { header, rows, fault: faultOf(places, rows.length) };
}

function faultOf(places: Record<Column, number>, count: number): ShipList["fault"] {
  if (places.order < 0) return count === 0 && places.tracking_number < 0 ? "empty" : "order";
  if (places.tracking_number < 0) return "tracking";
  if (count === 0) return "empty";
  return count > MAX_SHIPMENTS ? "tooMany" : null;
}

function toRow(cells: string[], number: number, cell: (column: Column) => string): ListedRow {
  const quantity = cell("quantity");
  const units = quantity === "" ? undefined : Number(quantity.replace(",", "."));
  const shipment: AdminWalmartShipmentRow = {
    ...orderOf(cell("order")),
    tracking_number: cell("tracking_number"),
    ...(cell("sku") && { sku: cell("sku") }),
    ...(units !== undefined && { quantity: units }),
    ...(cell("carrier") && { carrier: cell("carrier") }),
    ...(cell("tracking_url") && { tracking_url: cell("tracking_url") }),
  };
  const isWhole = units === undefined || (Number.isInteger(units) && units > 0);
  return { number, cells, shipment, fault: isWhole ? null : "quantity" };
}

/** Walmart's purchase order numbers are longer than the numbers that Medusa counts. */
const LONGEST_DISPLAY_ID = 9;

/** Which order a number names. */
function orderOf(text: string): Partial<AdminWalmartShipmentRow> {
  if (text.startsWith("order_")) return { order_id: text };
  if (text.startsWith("#") || (/^\d+$/.test(text) && text.length <= LONGEST_DISPLAY_ID))
    return { display_id: text };
  return text ? { purchase_order_id: text } : {};
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9#]/g, "");
}

/** The merchant's list with what came of each row. */
export function resultsCsv(
  { header, rows }: ShipList,
  results: ReadonlyMap<number, Pick<AdminWalmartShipmentResult, "ok" | "message">>,
  texts: { result: string; shipped: string; refused: string },
  decimal?: DecimalSign,
): string {
  return toCsv(
    [...header, texts.result, ""],
    rows.map(({ number, cells }) => {
      const result = results.get(number);
      return [
        ...header.map((_, index) => cells[index] ?? ""),
        result?.ok ? texts.shipped : texts.refused,
        result?.message ?? "",
      ];
    }),
    decimal,
  );
}

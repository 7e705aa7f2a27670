/* cspell:disable */
import { readShipList, resultsCsv } from "../ship-list";

const rowsOf = (text: string) => readShipList(text).rows.map(({ shipment }) => shipment);

describe("readShipList", () => {
  it("reads all columns, whatever they are called and in any order", () => {
    expect(
      rowsOf(
        "Tracking #;Purchase Order ID;Carrier Name;Item SKU;Qty;Tracking Link\n" +
          "1Z999;200012345678901;UPS;MUG-1;2;https://t.example.com",
      ),
    ).toEqual([
      {
        purchase_order_id: "200012345678901",
        tracking_number: "1Z999",
        carrier: "UPS",
        sku: "MUG-1",
        quantity: 2,
        tracking_url: "https://t.example.com",
      },
    ]);
  });

  it.each([
    ["PO,tracking\n200012345678901,X1", { purchase_order_id: "200012345678901" }],
    ["order\ttracking number\n#12\tX1", { display_id: "#12" }],
    ["#,tracking\n12,X1", { display_id: "12" }],
    ['\uFEFF"Order","Tracking"\r\n"order_01ABC","X1"\r\n', { order_id: "order_01ABC" }],
    ["Pedido;Número de seguimiento\n'200012345678901;X1", { purchase_order_id: "200012345678901" }],
    ["Bestellnummer;Tracking-Nummer;Menge\n\n#7;X1;\n\n", { display_id: "#7" }],
  ])("reads %j", (text, order) => {
    expect(rowsOf(text)).toEqual([{ ...order, tracking_number: "X1" }]);
  });

  it.each([
    ["", "empty"],
    ["order,tracking", "empty"],
    ["tracking\nX1", "order"],
    ["some,words\n1,2", "order"],
    ["order,carrier\n1,UPS", "tracking"],
    [`order,tracking\n${"1,X\n".repeat(1001)}`, "tooMany"],
  ])("says what is wrong with the list %#", (text, fault) => {
    expect(readShipList(text).fault).toBe(fault);
  });

  it("marks rows whose quantity is no whole number", () => {
    const { rows } = readShipList("po,tracking,qty\n1,X,2\n1,X,0\n1,X,two\n1,X,1.5\n1,X,");
    expect(rows.map(({ fault }) => fault)).toEqual([
      null,
      "quantity",
      "quantity",
      "quantity",
      null,
    ]);
  });
});

it("writes what came of each row behind its own columns", () => {
  const list = readShipList("po,tracking\n1,X\n2,Y");
  const texts = { result: "Result", shipped: "Shipped", refused: "Not possible" };
  const results = new Map([
    [1, { ok: true }],
    [2, { ok: false, message: "No order" }],
  ]);
  expect(resultsCsv(list, results, texts)).toBe(
    "\uFEFFpo,tracking,Result,\r\n1,X,Shipped,\r\n2,Y,Not possible,No order\r\n",
  );
});

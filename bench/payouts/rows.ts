/** Rows of sales: a price, its tax, what is withheld of it, and the commission. */
export function settlementRows(count: number): Record<string, string>[] {
  const parts = [
    ["Product Price", "19.99"],
    ["Product tax", "1.65"],
    ["Product tax withheld", "-1.65"],
    ["Commission on Product", "-3.00"],
  ] as const;
  return Array.from({ length: count }, (_, index) => {
    const [type, amount] = parts[index % parts.length] ?? ["", "0"];
    const sale = Math.floor(index / parts.length);
    return {
      "Transaction Key": `2026_09_20_${sale}`,
      "Transaction Posted Timestamp": "09/19/2026",
      "Transaction Type": "Sale",
      "Transaction Description": "Purchase",
      "Customer Order #": String(2_000_000_000_000 + sale),
      "Purchase Order #": String(1_000_000_000_000 + sale),
      Amount: amount,
      "Amount Type": type,
      "Ship Qty": "1",
      ...(type.startsWith("Commission") && {
        "Commission Rate": "15",
        "Base Commission Rate": "15",
      }),
      "Partner Item Id": `SKU-${sale % 500}`,
      "Partner GTIN": "00850030773067",
      "Partner Item Name": `Product ${sale % 500}, blue`,
      "Ship to State": "TX",
      "Contract Category": "Home & Garden",
      "Fulfillment Type": "Seller Fulfilled",
    };
  });
}

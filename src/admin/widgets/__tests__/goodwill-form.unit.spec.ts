import { line } from "../../__tests__/fixtures";
import { goodwillSchema } from "../_order/order-forms";

const schema = goodwillSchema([line({ refundable_amount: 5 })]);
const values = (reason: string, amount: string) => ({
  reason,
  comments: " ",
  amounts: [{ line_number: "1", amount }],
});

it("makes the request body without empty fields", () => {
  expect(schema.parse(values("Finance -> Goodwill", "4,99"))).toEqual({
    reason: "Finance -> Goodwill",
    lines: [{ line_number: "1", amount: 4.99 }],
  });
});

it("reports all missing fields together", () => {
  const { error } = schema.safeParse(values("", ""));
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["amounts", "reason"]);
});

it.each(["5.01", "0", "-1", "1.999", "x"])("refuses an amount of %s", (amount) => {
  expect(schema.safeParse(values("Finance -> Goodwill", amount)).success).toBe(false);
});

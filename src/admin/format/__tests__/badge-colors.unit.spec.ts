import { ACCOUNT_HEALTHS, LISTING_STATUSES, ORDER_STATUSES, UPDATE_STATES } from "../../../types";
import {
  HEALTH_COLORS,
  LISTING_STATUS_COLORS,
  ORDER_STATUS_COLORS,
  UPDATE_STATE_COLORS,
  badgeColor,
} from "../badge-colors";

const COLORS = ["green", "red", "blue", "orange", "grey", "purple"];

it.each([
  ["order statuses", ORDER_STATUSES, ORDER_STATUS_COLORS],
  ["update states", UPDATE_STATES, UPDATE_STATE_COLORS],
  ["listing statuses", LISTING_STATUSES, LISTING_STATUS_COLORS],
  ["account healths", ACCOUNT_HEALTHS, HEALTH_COLORS],
])("all %s have one of Medusa's colors", (_name, values, colors) => {
  expect(Object.keys(colors).sort()).toEqual([...values].sort());
  for (const color of Object.values(colors)) {
    expect(COLORS).toContain(color);
  }
});

it("shows an unknown status in grey", () => {
  expect(badgeColor<string>(ORDER_STATUS_COLORS, "lost_in_space")).toBe("grey");
});

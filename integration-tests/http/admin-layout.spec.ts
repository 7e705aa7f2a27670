import { storeSuite } from "../support/store/suite";

storeSuite("admin-layout", (store) => {
  const ZONE = "/admin/layouts/order.details/configuration";
  const shared = async () =>
    (await store.get(ZONE)).data.default_configuration?.configuration.widgets ?? null;

  it("puts the Walmart widgets first on the order page when an account is connected", async () => {
    expect(await shared()).toBeNull();
    await store.connect();
    expect(await shared()).toEqual({
      "widget:walmart-order-status": { order: -2 },
      "widget:walmart-order": { order: -1 },
    });
  });

  it("leaves a layout that somebody made as it is", async () => {
    const widgets = { "core:OrderCustomerSection": { order: 1, hidden: true } };
    await store.post(ZONE, { is_default: true, configuration: { widgets } });
    await store.connect();
    expect(await shared()).toEqual(widgets);
  });
});
